package fi.spiraali.access;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What it means that an account is deleted: what the team wrote together stays, and the name goes from it. */
@Singleton
public class Erasure {
    /** Held until the end, so that of two last owners who leave at once one stays. */
    private static final String HOLD_TEAMS = """
            SELECT t.id FROM team t JOIN team_member m ON m.team = t.id
            WHERE m.account = :account ORDER BY t.id FOR UPDATE OF t""";

    private static final String STRANDED_TEAMS = """
            SELECT count(*) FROM team_member mine
            WHERE mine.account = :account AND mine.role = 'OWNER'
              AND NOT EXISTS (SELECT 1 FROM team_member
                              WHERE team = mine.team AND account <> :account AND role = 'OWNER')
              AND (EXISTS (SELECT 1 FROM team_member WHERE team = mine.team AND account <> :account)
                   OR EXISTS (SELECT 1 FROM innovation WHERE team = mine.team)
                   OR EXISTS (SELECT 1 FROM workshop WHERE team = mine.team))""";

    private static final String TEAMS_OF_ONES_OWN = """
            DELETE FROM team t WHERE EXISTS (SELECT 1 FROM team_member WHERE team = t.id AND account = :account)
              AND NOT EXISTS (SELECT 1 FROM team_member WHERE team = t.id AND account <> :account)
            RETURNING t.id""";

    /** After the teams, as in every other place where both are held. */
    private static final String HOLD_PROGRAMMES = """
            SELECT p.id FROM programme p JOIN programme_member m ON m.programme = p.id
            WHERE m.account = :account ORDER BY p.id FOR UPDATE OF p""";

    private static final String STRANDED_PROGRAMMES = """
            SELECT count(*) FROM programme_member mine
            WHERE mine.account = :account AND mine.role = 'COORDINATOR'
              AND NOT EXISTS (SELECT 1 FROM programme_member
                              WHERE programme = mine.programme AND account <> :account AND role = 'COORDINATOR')
              AND (EXISTS (SELECT 1 FROM programme_member WHERE programme = mine.programme AND account <> :account)
                   OR EXISTS (SELECT 1 FROM programme_innovation WHERE programme = mine.programme))""";

    /** A coordinator has seen both links. */
    private static final String LINKS_SEEN = """
            UPDATE programme SET links_generation = links_generation + 1
            WHERE id IN (SELECT programme FROM programme_member WHERE account = :account AND role = 'COORDINATOR')""";

    private static final String PROGRAMMES_OF_ONES_OWN = """
            DELETE FROM programme p
            WHERE EXISTS (SELECT 1 FROM programme_member WHERE programme = p.id AND account = :account)
              AND NOT EXISTS (SELECT 1 FROM programme_member WHERE programme = p.id AND account <> :account)
            RETURNING p.id""";

    private static final String ROUNDS_WITH_DRAFTS =
            "SELECT DISTINCT assessment FROM score_sheet WHERE anonymous AND state = 'DRAFT'";
    private static final String ANONYMOUS_DRAFTS = """
            DELETE FROM score_sheet s USING unnest(?, ?) AS mine (assessment, owner)
            WHERE s.assessment = mine.assessment AND s.owner = mine.owner AND s.state = 'DRAFT'""";

    private static final String DRAFTS = "DELETE FROM score_sheet WHERE account = :account AND state = 'DRAFT'";
    private static final String NAMES =
            "UPDATE score_sheet SET assessor = NULL, version = version + 1 WHERE account = :account";
    private static final String ACCOUNT = "DELETE FROM account WHERE id = :account";

    private final Session database;
    private final Audit audit;
    private final Leftovers leftovers;
    private final OwnerKey ownerKey;
    private final Event<Erased> erased;

    Erasure(Session database, Audit audit, Leftovers leftovers, OwnerKey ownerKey, Event<Erased> erased) {
        this.database = database;
        this.audit = audit;
        this.leftovers = leftovers;
        this.ownerKey = ownerKey;
        this.erased = erased;
    }

    /** Fired in the transaction of the erasure; observe it after its success. */
    public record Erased(UUID account) {}

    /**
     * In the caller's transaction.
     *
     * @param actor who deletes it: its owner, or the installation by its own rules
     * @throws LastOwner while a team would be left to nobody
     * @throws LastCoordinator while a programme would be
     */
    public void erase(UUID account, Actor actor) {
        var teams = ids(HOLD_TEAMS, account);
        if (isAny(STRANDED_TEAMS, account)) {
            throw new LastOwner();
        }
        ids(HOLD_PROGRAMMES, account);
        if (isAny(STRANDED_PROGRAMMES, account)) {
            throw new LastCoordinator();
        }
        teams.forEach(team -> leftovers.revoke(team, account, null, actor));
        teams.forEach(team -> audit.record(Act.MEMBER_LEFT, team, actor, Target.of(Target.Kind.MEMBER, account)));
        audit.record(Act.ACCOUNT_DELETED, null, actor, Target.of(Target.Kind.ACCOUNT, account));
        ids(TEAMS_OF_ONES_OWN, account)
                .forEach(team -> audit.record(Act.TEAM_DELETED, team, actor, Target.of(Target.Kind.TEAM, team)));
        ids(PROGRAMMES_OF_ONES_OWN, account)
                .forEach(id -> audit.record(Act.PROGRAMME_DELETED, null, actor, Target.of(Target.Kind.PROGRAMME, id)));
        forgetAnonymousDrafts(account);
        for (var statement : List.of(DRAFTS, NAMES, LINKS_SEEN, ACCOUNT)) {
            database.createNativeMutationQuery(statement)
                    .setParameter("account", account)
                    .executeUpdate();
        }
        erased.fire(new Erased(account));
    }

    /** Nobody but their person's code says which they are, so they go while that can be made. */
    private void forgetAnonymousDrafts(UUID account) {
        var person = database.createNativeQuery("SELECT person FROM account WHERE id = :account", UUID.class)
                .setParameter("account", account)
                .getSingleResult();
        var rounds = database.createNativeQuery(ROUNDS_WITH_DRAFTS, UUID.class).getResultList();
        var owners = rounds.stream().map(round -> ownerKey.of(round, person)).toArray(byte[][]::new);
        database.doWork(connection -> {
            try (var drafts = connection.prepareStatement(ANONYMOUS_DRAFTS)) {
                drafts.setArray(1, connection.createArrayOf("uuid", rounds.toArray()));
                drafts.setArray(2, connection.createArrayOf("bytea", owners));
                drafts.executeUpdate();
            }
        });
    }

    private boolean isAny(String count, UUID account) {
        return database.createNativeQuery(count, Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    private List<UUID> ids(String statement, UUID account) {
        return database.createNativeQuery(statement, UUID.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** A team with members or innovations keeps an owner. */
    public static class LastOwner extends Refusal {
        private static final long serialVersionUID = 1L;

        public LastOwner() {
            super(ProblemType.LAST_OWNER);
        }
    }

    /** A programme with members or innovations keeps a coordinator. */
    public static class LastCoordinator extends Refusal {
        private static final long serialVersionUID = 1L;

        public LastCoordinator() {
            super(ProblemType.LAST_COORDINATOR);
        }
    }
}
