package fi.spiraali.privacy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Looks into tables and moves their times: nobody can wait thirty days for a test. */
@Singleton
class Rows {
    private final Session database;

    Rows(Session database) {
        this.database = database;
    }

    /** @param parameters for ?1, ?2 and so on */
    void change(String statement, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeMutationQuery(statement);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }

    long count(String table, String which, Object parameter) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "SELECT count(*) FROM %s WHERE %s".formatted(table, which), Long.class)
                .setParameter(1, parameter)
                .getSingleResult());
    }
}
