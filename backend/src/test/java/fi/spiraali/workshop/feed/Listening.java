package fi.spiraali.workshop.feed;

import fi.spiraali.Room;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One open feed, read line by line as a browser does. */
final class Listening implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String END = "end";
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
    private final List<Event> before = new ArrayList<>();
    private final Stream<String> lines;

    /** @param event null for a comment */
    record Event(String event, String id, String data) {
        <T> T told(String path) {
            return JsonPath.from(data).get(path);
        }
    }

    private Listening(HttpResponse<Stream<String>> answer) {
        lines = answer.body();
        Thread.ofVirtual().start(this::read);
    }

    static Listening to(Room room, String token) {
        var answer = ask(room, token);
        if (answer.statusCode() != 200) {
            throw new AssertionError("no feed but " + answer.statusCode());
        }
        return new Listening(answer);
    }

    /** With the first state, so that the seat is taken. */
    static Listening seated(Room room, String token) {
        var listening = to(room, token);
        listening.next("stage");
        return listening;
    }

    static HttpResponse<Stream<String>> ask(Room room, String token) {
        var address = "http://localhost:" + RestAssured.port + "/api/v1" + room.path() + "/stream";
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        String event = null;
        String id = null;
        var data = new StringBuilder();
        try {
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.startsWith(":")) {
                    heard.add(new Event(null, null, line));
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty() && event != null) {
                    heard.add(new Event(event, id, data.toString()));
                    event = null;
                    id = null;
                    data.setLength(0);
                }
            }
        } catch (UncheckedIOException e) {
            // Closed by either side.
        }
        heard.add(new Event(END, null, null));
    }

    Event next(String event) {
        return next(event, any -> true);
    }

    /** The next of its kind that is as it is waited for; what comes before it is kept. */
    Event next(String event, Predicate<Event> which) {
        return await(heard -> event.equals(heard.event()) && which.test(heard), event);
    }

    void comment() {
        await(heard -> heard.event() == null, "a comment");
    }

    void end() {
        await(heard -> END.equals(heard.event()), "the end");
    }

    private Event await(Predicate<Event> which, String what) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < until) {
                var next = heard.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    break;
                }
                before.add(next);
                if (which.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("waited in vain for " + what + " after " + before);
    }

    /** Names of all events so far that were waited for or came before those. */
    List<String> names() {
        return before.stream().map(Event::event).toList();
    }

    List<Event> all(String event) {
        return before.stream().filter(heard -> event.equals(heard.event())).toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
