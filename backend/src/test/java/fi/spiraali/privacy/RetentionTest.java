package fi.spiraali.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {
    @Inject
    Retention retention;

    @Inject
    OldThings oldThings;

    @Inject
    UnusedAccounts unusedAccounts;

    @Inject
    DataSource database;

    @Inject
    Rows rows;

    private Person aino;
    private UUID account;

    @BeforeEach
    void register() {
        aino = Person.newcomer("Aino");
        account = UUID.fromString(aino.id());
    }

    @Test
    void an_expired_session_goes_and_a_living_one_stays() throws SQLException {
        Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
        rows.change("""
                UPDATE session SET created_at = created_at - interval '8 days', expires_at = now() - interval '1 minute'
                WHERE id = (SELECT id FROM session WHERE account = ?1 LIMIT 1)""", account);
        retention.now();
        assertThat(rows.count("session", "account = ?1", account), is(1L));
    }

    @Test
    void a_used_or_expired_reset_goes_after_a_day() throws SQLException {
        var insert = """
                INSERT INTO password_reset (id, account, expires_at, used_at)
                VALUES (gen_random_uuid(), ?1, now() + CAST(?2 AS interval), now() + CAST(?3 AS interval))""";
        rows.change(insert, account, "30 minutes", null);
        rows.change(insert, account, "-23 hours", null);
        rows.change(insert, account, "-25 hours", null);
        rows.change(insert, account, "30 minutes", "-25 hours");
        retention.now();
        assertThat(rows.count("password_reset", "account = ?1", account), is(2L));
    }

    @Test
    void a_delivery_goes_after_thirty_days_whether_it_arrived_or_not() throws SQLException {
        var webhook = UUID.randomUUID();
        rows.change("""
                INSERT INTO webhook (id, team, url, events, active, generation, created_at, version)
                VALUES (?1, CAST(?2 AS uuid), 'https://esimerkki.fi', ARRAY['workshop.closed'], false, 1, now(), 0)""", webhook, aino.newTeam());
        var insert = """
                INSERT INTO webhook_delivery (id, webhook, event, body, created_at, state, attempts, next_attempt_at)
                SELECT gen_random_uuid(), ?1, 'workshop.closed', '{}', now() - CAST(?2 AS interval), state, 1, due
                FROM (VALUES ('PENDING', now()), ('FAILED', NULL)) AS v (state, due)""";
        rows.change(insert, webhook, "29 days");
        rows.change(insert, webhook, "31 days");
        retention.now();
        assertThat(rows.count("webhook_delivery", "webhook = ?1", webhook), is(2L));
    }

    @Test
    void an_invitation_goes_thirty_days_after_it_is_over() throws SQLException {
        var team = aino.newTeam();
        aino.brings(team, "VIEWER");
        aino.invites(team, "VIEWER");
        rows.change("""
                UPDATE invitation SET created_at = created_at - interval '31 days',
                  accepted_at = accepted_at - interval '31 days' WHERE team = ?1""", UUID.fromString(team));
        retention.now();
        assertThat(rows.count("invitation", "accepted_at IS NULL AND team = ?1", UUID.fromString(team)), is(1L));
        assertThat(rows.count("invitation", "accepted_at IS NOT NULL AND team = ?1", UUID.fromString(team)), is(0L));
    }

    @Test
    void thirty_days_after_a_round_closed_drafts_and_links_go_and_sheets_stay() throws SQLException {
        var round = Round.named();
        round.sheet("Onni").level(0, 4).submitted();
        round.sheet("Helmi").level(0, 2);
        var id = UUID.fromString(round.id());
        var links = rows.count("assessor_link", "assessment = ?1", id);
        round.closed();
        retention.now();
        assertThat(rows.count("score_sheet", "assessment = ?1", id), is(2L));
        assertThat(rows.count("assessor_link", "assessment = ?1", id), is(links));

        rows.change("""
                UPDATE assessment SET opened_at = opened_at - interval '31 days',
                  closed_at = closed_at - interval '31 days' WHERE id = ?1""", id);
        retention.now();
        assertThat(rows.count("score_sheet", "state = 'SUBMITTED' AND assessment = ?1", id), is(1L));
        assertThat(rows.count("score_sheet", "state = 'DRAFT' AND assessment = ?1", id), is(0L));
        assertThat(rows.count("assessor_link", "assessment = ?1", id), is(0L));
    }

    @Test
    void more_than_one_batch_goes_in_one_night() throws SQLException {
        rows.change("""
                INSERT INTO failed_attempt (subject, failures, last_at)
                SELECT sha256(convert_to(?1 || number, 'UTF8')), 77, now() - interval '25 hours'
                FROM generate_series(1, 2500) number""", aino.id());
        retention.now();
        assertThat(rows.count("failed_attempt", "failures = ?1", 77), is(0L));
    }

    @Test
    void an_innovation_archived_long_ago_goes_when_that_is_set() {
        var innovation = UUID.fromString(Round.newInnovation());
        rows.change("""
                UPDATE innovation SET state = 'ARCHIVED', created_at = created_at - interval '90 days',
                  changed_at = changed_at - interval '90 days' WHERE id = ?1""", innovation);
        oldThings.remove(OldThings.Kind.ARCHIVED_INNOVATIONS, Instant.now().minusSeconds(100 * 86_400));
        assertThat(rows.count("innovation", "id = ?1", innovation), is(1L));
        oldThings.remove(OldThings.Kind.ARCHIVED_INNOVATIONS, Instant.now().minusSeconds(80 * 86_400));
        assertThat(rows.count("innovation", "id = ?1", innovation), is(0L));
        assertThat(
                rows.count(
                        "audit_entry",
                        "act = 'INNOVATION_DELETED' AND actor_kind = 'SYSTEM' AND target = ?1",
                        innovation),
                is(1L));
    }

    @Test
    void an_account_nobody_signs_in_to_goes_unless_a_team_would_be_left_without_an_owner() {
        var owner = Person.newcomer("Helmi");
        owner.brings(owner.newTeam(), "EDITOR");
        for (var person : new Person[] {aino, owner}) {
            var id = UUID.fromString(person.id());
            rows.change("DELETE FROM session WHERE account = ?1", id);
            rows.change("UPDATE account SET signed_in_at = signed_in_at - interval '400 days' WHERE id = ?1", id);
        }
        unusedAccounts.remove(Instant.now().minusSeconds(365 * 86_400L));
        assertThat(rows.count("account", "id = ?1", account), is(0L));
        assertThat(rows.count("account", "id = ?1", UUID.fromString(owner.id())), is(1L));
    }

    @Test
    void signing_in_is_remembered_after_the_session_has_gone() {
        rows.change("UPDATE account SET signed_in_at = NULL WHERE id = ?1", account);
        Person.signIn(aino.email(), Person.PASSWORD).then().statusCode(201);
        rows.change("DELETE FROM session WHERE account = ?1", account);
        assertThat(rows.count("account", "signed_in_at IS NOT NULL AND id = ?1", account), is(1L));
    }

    @Test
    void each_run_is_written_down_once_however_many_nodes_there_are() throws SQLException {
        retention.now();
        var started = Instant.now();
        // The second node of the same night.
        retention.everyNight();
        assertThat(rows.count("retention_run", "started_at >= ?1", started), is(0L));
        try (var otherNode = database.getConnection();
                var lock = otherNode.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(%d)".formatted(Retention.LOCK));
            retention.now();
            lock.execute("SELECT pg_advisory_unlock(%d)".formatted(Retention.LOCK));
        }
        assertThat(rows.count("retention_run", "started_at >= ?1", started), is(0L));
        retention.now();
        assertThat(
                rows.count("retention_run", "jsonb_exists(removed, 'SESSIONS') AND started_at >= ?1", started), is(1L));
    }
}
