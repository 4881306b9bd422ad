package fi.spiraali;

import fi.spiraali.database.OwnPostgres;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;

/** Starts the API on the PostgreSQL it is given by SPIRAALI_DB_URL, or on one of its own when it is given none. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        if (System.getenv("SPIRAALI_DB_URL") == null) {
            startOwnPostgres();
        }
        Quarkus.run(args);
    }

    private static void startOwnPostgres() {
        var postgres = OwnPostgres.in(dataFolder(), 0);
        // Before the start, so that nobody who stops us in the middle of it leaves a server behind; and the server goes
        // after the last request has ended, not beside it.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            Optional.ofNullable(Application.currentApplication()).ifPresent(Application::awaitShutdown);
            postgres.close();
        }));
        postgres.start();
        System.setProperty("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
        System.setProperty("quarkus.datasource.username", postgres.user());
        System.setProperty("quarkus.datasource.password", postgres.password());
        if (System.getenv("SPIRAALI_KEY") == null) {
            System.setProperty("spiraali.key", postgres.key());
        }
    }

    private static Path dataFolder() {
        return Path.of(Optional.ofNullable(System.getenv("DATA_DIR")).orElse("data"), "postgres");
    }
}
