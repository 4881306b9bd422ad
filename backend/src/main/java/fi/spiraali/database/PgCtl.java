package fi.spiraali.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The server's own control program, for what the library has no hand for: starting again a server that died, stopping
 * one that an earlier run left behind.
 */
record PgCtl(DataFolder folder) {
    private static final String SECONDS = "60";

    /** @throws IOException when the server is not up within a minute; the reason is in its log */
    void start(int port, Map<String, String> settings) throws IOException {
        var options = settings.entrySet().stream()
                .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        run("start", "-w", "-t", SECONDS, "-o", options);
    }

    /** Ends sessions and stops in order; what was committed is on disk either way. */
    void stop() throws IOException {
        run("stop", "-m", "fast", "-w", "-t", SECONDS);
    }

    private void run(String action, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it doesn't.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program().toString(), "-D", folder.cluster().toString(), action));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectOutput(folder.toLog())
                .redirectError(folder.toLog())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("pg_ctl %s failed; see %s".formatted(action, folder.log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Path program() throws IOException {
        try (var found = Files.find(folder.binaries(), 3, (path, attributes) -> path.endsWith("bin/pg_ctl"))) {
            return found.findFirst().orElseThrow(() -> new IOException("no pg_ctl in " + folder.binaries()));
        }
    }
}
