package fi.spiraali.access;

import fi.spiraali.access.CallerFilter.SignInRequired;
import fi.spiraali.access.Credential.ByLink;
import fi.spiraali.access.Credential.ByToken;
import fi.spiraali.access.Credential.SignedIn;
import fi.spiraali.access.Doors.Answer;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The one place that says who may do what. Every operation asks it first; a thing of somebody else's is answered like
 * one that does not exist.
 */
@Singleton
public class Access {
    private final Caller caller;
    private final Doors doors;

    Access(Caller caller, Doors doors) {
        this.caller = caller;
        this.doors = doors;
    }

    /** @throws NotFound when there is none or not for this caller, Forbidden when a member may not do that */
    public Grant toTeam(UUID team, Right right) {
        return to(Doors.TEAM, team, right);
    }

    public Grant toInnovation(UUID innovation, Right right) {
        return to(Doors.INNOVATION, innovation, right);
    }

    public Grant toAssessment(UUID assessment, Right right) {
        return to(Doors.ASSESSMENT, assessment, right);
    }

    /** The signed-in account, for what is one's own. */
    public UUID account() {
        return asked(() -> {
            for (var credential : caller.credentials()) {
                if (credential instanceof SignedIn signedIn) {
                    doors.ask(signedIn, Doors.NONE, null).orElseThrow(SignInRequired::new);
                    return signedIn.account();
                }
            }
            throw caller.credentials().isEmpty() ? new SignInRequired() : new Forbidden();
        });
    }

    /** The session the caller signed in with; only after {@link #account()}. */
    UUID session() {
        return caller.credentials().stream()
                .filter(SignedIn.class::isInstance)
                .map(credential -> ((SignedIn) credential).session())
                .findFirst()
                .orElseThrow(SignInRequired::new);
    }

    /** The teams in which the caller may do that, possibly none, with the caller's role, which a token has not. */
    public Map<UUID, Optional<TeamRole>> teams(Right right) {
        return asked(() -> {
            var credential = caller.credentials().stream().findFirst().orElseThrow(SignInRequired::new);
            if (credential instanceof ByLink) {
                throw new Forbidden();
            }
            if (credential instanceof ByToken token) {
                var answer = doors.ask(token, Doors.NONE, null).orElseThrow(SignInRequired::new);
                if (!answer.hasScope(right)) {
                    throw new Forbidden();
                }
                return Map.of(answer.team(), Optional.empty());
            }
            account();
            return doors.teamsOf((SignedIn) credential, right);
        });
    }

    private Grant to(String door, UUID id, Right right) {
        return asked(() -> {
            RuntimeException refusal = new SignInRequired();
            for (var credential : caller.credentials()) {
                var answer = doors.ask(credential, door, id);
                if (answer.isEmpty()) {
                    continue;
                }
                if (answer.get().isExpired()) {
                    refusal = new LinkExpired();
                } else if (!answer.get().isInside()) {
                    refusal = new NotFound();
                } else if (!mayDo(credential, answer.get(), right)) {
                    refusal = credential instanceof ByLink ? new NotFound() : new Forbidden();
                } else {
                    return new Grant(
                            answer.get().actor(),
                            answer.get().team(),
                            answer.get().role());
                }
            }
            throw refusal;
        });
    }

    private static boolean mayDo(Credential credential, Answer answer, Right right) {
        return switch (credential) {
            case SignedIn signedIn -> answer.role().isAtLeast(right.role);
            case ByToken token -> answer.hasScope(right);
            case ByLink link -> right.byLink;
        };
    }

    private interface Question<T> {
        T answer() throws SQLException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        }
    }

    /** A member or a token without that right. */
    public static class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden() {
            super(ProblemType.FORBIDDEN);
        }
    }

    /** The link was good once. */
    public static class LinkExpired extends Refusal {
        private static final long serialVersionUID = 1L;

        public LinkExpired() {
            super(ProblemType.LINK_EXPIRED);
        }
    }

    /** Carries the database's fault to where every fault of its kind is answered. */
    static class DatabaseAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DatabaseAway(SQLException cause) {
            super(cause);
        }
    }
}
