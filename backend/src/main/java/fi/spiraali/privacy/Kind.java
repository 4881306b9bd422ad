package fi.spiraali.privacy;

import java.util.function.ToIntFunction;

/** What goes by itself once it has served its purpose, and which rows these are. */
enum Kind {
    /** No day longer: an expired session is of no use to anybody. */
    SESSIONS("session", "id", "expires_at < :before", keep -> 0),
    RESETS("password_reset", "id", "least(used_at, expires_at) < :before", KeepSettings::resetsDays),
    INVITATIONS(
            "invitation", "id", "least(accepted_at, revoked_at, expires_at) < :before", KeepSettings::invitationsDays),
    /** The sheet that was filled in by it stays: it knows its owner by a code, not by the link. */
    ASSESSOR_LINKS("assessor_link", "id", """
            id IN (SELECT l.id FROM assessor_link l JOIN assessment a ON a.id = l.assessment
                   WHERE least(l.revoked_at, a.closed_at) < :before)""", KeepSettings::assessorLinksDays),
    FAILED_ATTEMPTS("failed_attempt", "subject", "last_at < :before", KeepSettings::failedAttemptsDays),
    JOIN_MISSES("join_miss", "ctid", "minute < :before", KeepSettings::failedAttemptsDays),
    WORKSHOP_LINKS("workshop_link", "id", """
            id IN (SELECT l.id FROM workshop_link l JOIN workshop w ON w.id = l.workshop
                   WHERE least(l.revoked_at, w.closed_at) < :before)""", KeepSettings::assessorLinksDays),
    DRAFTS(
            "score_sheet",
            "id",
            "state = 'DRAFT' AND assessment IN (SELECT id FROM assessment WHERE closed_at < :before)",
            KeepSettings::draftsDays),
    DELIVERIES("webhook_delivery", "id", "created_at < :before", KeepSettings::deliveriesDays);

    private final String statement;
    private final ToIntFunction<KeepSettings> days;

    Kind(String table, String key, String which, ToIntFunction<KeepSettings> days) {
        this.statement = "DELETE FROM %1$s WHERE %2$s IN (SELECT %2$s FROM %1$s WHERE %3$s LIMIT :most)"
                .formatted(table, key, which);
        this.days = days;
    }

    /** Deletes at most so many as it is told, so that no statement outlasts its limit. */
    String statement() {
        return statement;
    }

    boolean isKeptForEver(KeepSettings keep) {
        return this != SESSIONS && days.applyAsInt(keep) <= 0;
    }

    int days(KeepSettings keep) {
        return days.applyAsInt(keep);
    }
}
