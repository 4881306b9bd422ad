package fi.spiraali.access;

import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.database.Claim;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import fi.spiraali.http.Preconditions.PreconditionFailed;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes accounts: for who registers, who comes through their organisation, and for the very first of an installation. */
@Singleton
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class);

    /** What was there before there were accounts belongs to a team that has no members: the first account is its owner. */
    private static final String TAKE_WHAT_WAS_BEFORE = """
            INSERT INTO team_member (team, account, role, since)
            SELECT t.id, :account, 'OWNER', :now FROM team t
            WHERE NOT EXISTS (SELECT 1 FROM team_member WHERE team = t.id)
              AND NOT EXISTS (SELECT 1 FROM account WHERE id <> :account)
            RETURNING team""";

    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;
    private final Optional<String> first;

    Accounts(
            EntityManager database,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "spiraali.first-account") Optional<String> first) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.first = first;
    }

    /**
     * What is there under an id somebody wants to register with, with every other writer of that id waiting.
     *
     * @throws PreconditionFailed for the id of an account that is gone: who took it would stand in the audit trail for its acts
     */
    public Optional<Account> findClaimed(UUID id) {
        Claim.on(id, database);
        if (audit.isDeleted(id)) {
            throw new PreconditionFailed();
        }
        return Account.findByIdOptional(id);
    }

    /**
     * In the caller's transaction.
     *
     * @param passwordHash null for an account that signs in through its organisation
     * @throws InvalidRequest when the address has an account
     */
    public Account make(UUID id, String email, String name, String passwordHash) {
        // Of two at once with the same address the second waits here and is then refused in words.
        Claim.on(
                UUID.nameUUIDFromBytes(email.strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                database);
        if (Account.findByEmail(email).isPresent()) {
            throw new InvalidRequest("/email", FaultCode.ALREADY_TAKEN);
        }
        var account = new Account(id, email.strip(), name.strip(), passwordHash, clock.instant());
        account.persistAndFlush();
        for (Object team : database.createNativeQuery(TAKE_WHAT_WAS_BEFORE, UUID.class)
                .setParameter("account", id)
                .setParameter("now", clock.instant())
                .getResultList()) {
            var member = Target.of(Target.Kind.MEMBER, id);
            audit.record(Act.MEMBER_JOINED, (UUID) team, Actor.account(id), member, null, TeamRole.OWNER);
        }
        audit.record(Act.ACCOUNT_CREATED, null, Actor.account(id), Target.of(Target.Kind.ACCOUNT, id));
        return account;
    }

    /** Where accounts are made by invitation only, somebody has to be there to invite; their password comes by mail. */
    @Transactional
    void makeFirst(@Observes StartupEvent start) {
        if (first.isEmpty()) {
            return;
        }
        // Of two nodes that start at once the second finds the account of the first.
        Claim.on(new UUID(0, 0), database);
        if (Account.count() > 0) {
            return;
        }
        if (!first.get().matches(Account.ADDRESS)) {
            throw new IllegalStateException("SPIRAALI_FIRST_ACCOUNT must be an e-mail address");
        }
        make(UUID.randomUUID(), first.get(), first.get().split("@", 2)[0], null);
        LOG.info(
                "The first account was made for SPIRAALI_FIRST_ACCOUNT; it gets its password by \"forgotten password\"");
    }
}
