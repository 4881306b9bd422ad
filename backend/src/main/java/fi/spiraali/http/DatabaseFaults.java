package fi.spiraali.http;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away from a fault of ours, by SQLSTATE. */
final class DatabaseFaults {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    /** Classes that pass by themselves: connection, transaction rollback, resources, operator, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private DatabaseFaults() {}

    static ProblemType typeOf(Throwable e) {
        if (causes(e).anyMatch(OptimisticLockException.class::isInstance)) {
            return ProblemType.PRECONDITION_FAILED;
        }
        var fault = causes(e).filter(SQLException.class::isInstance).findFirst();
        if (fault.isEmpty()) {
            return ProblemType.INTERNAL;
        }
        var state = stateOf(e).orElse("");
        if (state.equals(UNIQUE_VIOLATION) || state.equals(FOREIGN_KEY_VIOLATION)) {
            // Two writers at once: what the other one wrote, or removed, was not there when this one looked.
            return ProblemType.CONFLICT;
        }
        // The pool's own refusal, when no connection came free in time, carries no state.
        return state.isEmpty() || PASSING.contains(state.substring(0, 2))
                ? ProblemType.UNAVAILABLE
                : ProblemType.INTERNAL;
    }

    static Optional<String> stateOf(Throwable e) {
        return causes(e)
                .filter(SQLException.class::isInstance)
                .map(fault -> ((SQLException) fault).getSQLState())
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20);
    }
}
