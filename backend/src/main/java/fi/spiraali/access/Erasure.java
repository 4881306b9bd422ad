package fi.spiraali.access;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

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
                   OR EXISTS (SELECT 1 FROM innovation WHERE team = mine.team))""";

    private static final String TEAMS_OF_ONES_OWN = """
            DELETE FROM team t WHERE EXISTS (SELECT 1 FROM team_member WHERE team = t.id AND account = :account)
              AND NOT EXISTS (SELECT 1 FROM team_member WHERE team = t.id AND account <> :account)""";

    private static final String DRAFTS = "DELETE FROM score_sheet WHERE account = :account AND state = 'DRAFT'";
    private static final String NAMES =
            "UPDATE score_sheet SET assessor = NULL, version = version + 1 WHERE account = :account";
    private static final String ACCOUNT = "DELETE FROM account WHERE id = :account";

    private final EntityManager database;
    private final Audit audit;
    private final Event<Erased> erased;

    Erasure(EntityManager database, Audit audit, Event<Erased> erased) {
        this.database = database;
        this.audit = audit;
        this.erased = erased;
    }

    /** Fired in the transaction of the erasure; observe it after its success. */
    public record Erased(UUID account) {}

    /**
     * In the caller's transaction.
     *
     * @throws LastOwner while a team would be left to nobody
     */
    public void erase(UUID account) {
        @SuppressWarnings("unchecked")
        List<UUID> teams = database.createNativeQuery(HOLD_TEAMS, UUID.class)
                .setParameter("account", account)
                .getResultList();
        var stranded = (Number) database.createNativeQuery(STRANDED_TEAMS)
                .setParameter("account", account)
                .getSingleResult();
        if (stranded.intValue() > 0) {
            throw new LastOwner();
        }
        var actor = Actor.account(account);
        teams.forEach(team -> audit.record(Act.MEMBER_LEFT, team, actor, Target.of(Target.Kind.MEMBER, account)));
        audit.record(Act.ACCOUNT_DELETED, null, actor, Target.of(Target.Kind.ACCOUNT, account));
        for (var statement : List.of(TEAMS_OF_ONES_OWN, DRAFTS, NAMES, ACCOUNT)) {
            database.createNativeQuery(statement)
                    .setParameter("account", account)
                    .executeUpdate();
        }
        erased.fire(new Erased(account));
    }

    /** A team with members or innovations keeps an owner. */
    public static class LastOwner extends Refusal {
        private static final long serialVersionUID = 1L;

        public LastOwner() {
            super(ProblemType.LAST_OWNER);
        }
    }
}
