package fi.spiraali.access;

import fi.spiraali.access.CallerFilter.SignInRequired;
import fi.spiraali.access.Credential.AtDesk;
import fi.spiraali.access.Credential.ByLink;
import fi.spiraali.access.Credential.ByToken;
import fi.spiraali.access.Credential.InRoom;
import fi.spiraali.access.Credential.SignedIn;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /**
     * The team that was named, or the only one in which the caller may do that.
     *
     * @param team null where none was named
     * @throws InvalidRequest when several are possible
     */
    public Grant toTeamOrTheOnlyOne(UUID team, Right right) {
        if (team != null) {
            return toTeam(team, right);
        }
        var possible = teams(right).keySet();
        if (possible.isEmpty()) {
            throw new Forbidden();
        }
        if (possible.size() > 1) {
            throw new InvalidRequest("team", FaultCode.TEAM_NEEDED);
        }
        return toTeam(possible.iterator().next(), right);
    }

    /** The same with the team held until the transaction ends: who is put out meanwhile hands out nothing more. */
    public Grant toHeldTeam(UUID team, Right right) {
        toTeam(team, right);
        hold(team);
        return toTeam(team, right);
    }

    public Grant toAssessmentOfHeldTeam(UUID assessment, Right right) {
        hold(toAssessment(assessment, right).team());
        return toAssessment(assessment, right);
    }

    public Grant toWorkshopOfHeldTeam(UUID workshop, Right right) {
        hold(toWorkshop(workshop, right).team());
        return toWorkshop(workshop, right);
    }

    private void hold(UUID team) {
        asked(() -> {
            doors.hold(team);
            return team;
        });
    }

    public Grant toInnovation(UUID innovation, Right right) {
        return to(Doors.INNOVATION, innovation, right);
    }

    public Grant toAssessment(UUID assessment, Right right) {
        return to(Doors.ASSESSMENT, assessment, right);
    }

    public Grant toWorkshop(UUID workshop, Right right) {
        return to(Doors.WORKSHOP, workshop, right);
    }

    /** Programmes are for people who sign in: to programs and guests there are none. */
    public ProgrammeGrant toProgramme(UUID programme, ProgrammeRole least) {
        var answer = admitted(
                credential -> credential instanceof SignedIn signedIn
                        ? doors.askProgramme(signedIn, programme)
                        : doors.ask(credential, Doors.NONE, null),
                inside -> inside.programmeRole().isAtLeast(least));
        return new ProgrammeGrant(answer.actor(), programme, answer.programmeRole());
    }

    /** The workshop the caller joined on this device. */
    public UUID room() {
        return asked(() -> {
            for (var credential : caller.credentials()) {
                if (credential instanceof InRoom inRoom) {
                    var workshop = doors.roomOf(inRoom);
                    if (workshop.isPresent()) {
                        return workshop.get();
                    }
                }
            }
            throw new SignInRequired();
        });
    }

    /** The signed-in account, for what is one's own. */
    public UUID account() {
        return asked(() -> {
            RuntimeException refusal = new SignInRequired();
            for (var credential : caller.credentials()) {
                if (doors.ask(credential, Doors.NONE, null).isEmpty()) {
                    continue;
                }
                if (credential instanceof SignedIn signedIn) {
                    return signedIn.account();
                }
                refusal = new Forbidden();
            }
            throw refusal;
        });
    }

    /** The account or the token that asks, for what one may do once at a time; only after it was let in. */
    public Object asker() {
        return switch (caller.credentials().getFirst()) {
            case SignedIn signedIn -> signedIn.account();
            case ByToken token -> ByteBuffer.wrap(token.hash());
            case Credential other -> other;
        };
    }

    /** The session the caller signed in with; only after {@link #account()}. */
    UUID session() {
        return caller.credentials().stream()
                .filter(SignedIn.class::isInstance)
                .map(credential -> ((SignedIn) credential).session())
                .findFirst()
                .orElseThrow(SignInRequired::new);
    }

    /** What the caller is in each team in which they may do that; possibly none. */
    public Map<UUID, Grant> teams(Right right) {
        return asked(() -> {
            var credential = caller.credentials().stream().findFirst().orElseThrow(SignInRequired::new);
            var answer = doors.ask(credential, Doors.NONE, null).orElseThrow(SignInRequired::new);
            return switch (credential) {
                case SignedIn signedIn ->
                    doors.teamsOf(signedIn, right).entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    team -> new Grant(
                                            answer.actor(),
                                            answer.person(),
                                            team.getKey(),
                                            team.getValue(),
                                            List.of())));
                case ByToken token when answer.grant().may(right) -> Map.of(answer.team(), answer.grant());
                default -> throw new Forbidden();
            };
        });
    }

    private Grant to(String door, UUID id, Right right) {
        return admitted(credential -> doors.ask(credential, door, id), inside -> inside.grant()
                        .may(right))
                .grant();
    }

    private interface Asking {
        Optional<Answer> of(Credential credential) throws SQLException;
    }

    /** What is known of the first credential that opens the door, or the refusal that the last one earned. */
    private Answer admitted(Asking asking, Predicate<Answer> may) {
        return asked(() -> {
            RuntimeException refusal = new SignInRequired();
            for (var credential : caller.credentials()) {
                var answer = asking.of(credential);
                if (answer.isEmpty()) {
                    continue;
                }
                if (answer.get().isExpired()) {
                    refusal = new LinkExpired();
                } else if (!answer.get().isInside()) {
                    refusal = new NotFound();
                } else if (!may.test(answer.get())) {
                    refusal = isGuest(credential) ? new NotFound() : new Forbidden();
                } else {
                    return answer.get();
                }
            }
            throw refusal;
        });
    }

    /** What guests may not do is not even there for them. */
    private static boolean isGuest(Credential credential) {
        return credential instanceof ByLink || credential instanceof AtDesk || credential instanceof InRoom;
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
