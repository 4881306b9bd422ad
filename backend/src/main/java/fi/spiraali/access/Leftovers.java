package fi.spiraali.access;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Takes back the ways in that somebody who leaves a role has made, or has seen and might have kept. */
@Singleton
public class Leftovers {
    /** Owners see the links of all open invitations. */
    private static final String INVITATIONS = """
            UPDATE invitation SET revoked_at = :now
            WHERE team = :team AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > :now
              AND EXISTS (SELECT 1 FROM team_member WHERE team = :team AND account = :account AND role = 'OWNER')
            RETURNING id""";

    private static final String TOKENS = """
            UPDATE api_token SET revoked_at = :now
            WHERE team = :team AND created_by = :account AND revoked_at IS NULL
            RETURNING id""";

    /** Editors see the links of all assessors who have not come yet; one that has been opened is its assessor's. */
    private static final String LINKS = """
            UPDATE assessor_link SET revoked_at = :now
            WHERE opened_at IS NULL AND revoked_at IS NULL
              AND assessment IN (SELECT a.id FROM assessment a JOIN innovation i ON i.id = a.innovation
                                 WHERE i.team = :team AND a.state = 'OPEN')
              AND EXISTS (SELECT 1 FROM team_member WHERE team = :team AND account = :account AND role <> 'VIEWER')
            RETURNING id""";

    private static final String DESK_LINKS = """
            UPDATE workshop_link SET revoked_at = :now
            WHERE (opened_at IS NULL OR created_by = :account) AND revoked_at IS NULL
              AND workshop IN (SELECT id FROM workshop WHERE team = :team)
              AND EXISTS (SELECT 1 FROM team_member WHERE team = :team AND account = :account AND role <> 'VIEWER')
            RETURNING id""";

    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    Leftovers(EntityManager database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Before the role is taken away, with the team held.
     *
     * @param remaining what they are from now on; null when they leave
     */
    public void revoke(UUID team, UUID account, TeamRole remaining, Actor by) {
        revoke(INVITATIONS, Act.INVITATION_REVOKED, Target.Kind.INVITATION, team, account, by);
        revoke(TOKENS, Act.TOKEN_REVOKED, Target.Kind.TOKEN, team, account, by);
        if (remaining != TeamRole.EDITOR) {
            revoke(LINKS, Act.LINK_REVOKED, Target.Kind.LINK, team, account, by);
            revoke(DESK_LINKS, Act.LINK_REVOKED, Target.Kind.LINK, team, account, by);
        }
    }

    private void revoke(String which, Act act, Target.Kind kind, UUID team, UUID account, Actor by) {
        for (Object id : database.createNativeQuery(which, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("team", team)
                .setParameter("account", account)
                .getResultList()) {
            audit.record(act, team, by, Target.of(kind, (UUID) id));
        }
    }
}
