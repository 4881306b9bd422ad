package fi.spiraali.database;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets writers of an id that may not exist yet take turns, so that ten equal requests at once store one row. */
public final class Claim {
    private Claim() {}

    /** Waits until no other transaction holds the id, then holds it until this one ends. */
    public static void on(UUID id, EntityManager database) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(:high, :low)", Object.class)
                .setParameter("high", id.hashCode())
                .setParameter("low", (int) id.getLeastSignificantBits())
                .getSingleResult();
    }
}
