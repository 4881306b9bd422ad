package fi.spiraali.database;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends what {@link ProcessHandle} can't. */
final class Signals {
    private Signals() {}

    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
