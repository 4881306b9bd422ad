package fi.spiraali.database;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;

/** Lets writers of an id that may not exist yet take turns, so that ten equal requests at once store one row. */
public final class Claim {
    private Claim() {}

    /** Waits until no other transaction holds the id, then holds it until this one ends. */
    public static void on(UUID id, EntityManager database) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?, ?)")) {
                lock.setInt(1, id.hashCode());
                lock.setInt(2, (int) id.getLeastSignificantBits());
                lock.execute();
            }
        });
    }
}
