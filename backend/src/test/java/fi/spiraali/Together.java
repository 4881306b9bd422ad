package fi.spiraali;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people at the same moment: all wait at one line, then all run. */
public final class Together {
    private Together() {}

    public static <T> List<T> run(List<Callable<T>> people) {
        var line = new CountDownLatch(people.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = people.stream()
                    .map(person -> threads.submit(() -> {
                        line.countDown();
                        line.await();
                        return person.call();
                    }))
                    .toList();
            return running.stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    public static <T> List<T> run(int people, IntFunction<T> doing) {
        return run(IntStream.range(0, people)
                .<Callable<T>>mapToObj(i -> () -> doing.apply(i))
                .toList());
    }
}
