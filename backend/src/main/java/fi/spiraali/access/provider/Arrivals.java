package fi.spiraali.access.provider;

import fi.spiraali.access.Account;
import fi.spiraali.access.Accounts;
import fi.spiraali.access.Sessions;
import fi.spiraali.audit.Act;
import fi.spiraali.audit.Actor;
import fi.spiraali.audit.Audit;
import fi.spiraali.audit.Target;
import fi.spiraali.database.Claim;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which account somebody gets who comes back from the provider. */
@Singleton
class Arrivals {
    private final ProviderRegistration registration;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;

    Arrivals(ProviderRegistration registration, Accounts accounts, Sessions sessions, Audit audit) {
        this.registration = registration;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional(rollbackOn = Exception.class)
    Sessions.Opened open(Person person) throws ProviderFailed, AddressTaken {
        var name = (person.issuer() + '\n' + person.subject()).getBytes(StandardCharsets.UTF_8);
        // Two tabs that come back at once find one account.
        Claim.on(UUID.nameUUIDFromBytes(name), Account.getEntityManager());
        var known = Account.findByProvider(person.issuer(), person.subject());
        return sessions.open(known.isPresent() ? known.get().id() : firstArrival(person));
    }

    private UUID firstArrival(Person person) throws ProviderFailed, AddressTaken {
        if (person.email() == null) {
            throw new ProviderFailed("it tells no e-mail address");
        }
        // With an address that is somebody else's one would wait in their place until they reset the password.
        if (Boolean.FALSE.equals(person.verified())) {
            throw new ProviderFailed("it has not verified the e-mail address");
        }
        var sameAddress = Account.findByEmail(person.email());
        if (sameAddress.isEmpty()) {
            return register(person);
        }
        var account = sameAddress.get();
        if (!Boolean.TRUE.equals(person.verified()) || account.password() != null || account.hasProvider()) {
            throw new AddressTaken();
        }
        account.linkTo(person.issuer(), person.subject());
        audit.record(
                Act.PROVIDER_LINKED, null, Actor.account(account.id()), Target.of(Target.Kind.ACCOUNT, account.id()));
        return account.id();
    }

    private UUID register(Person person) throws ProviderFailed {
        if (!registration.registers()) {
            throw new ProviderFailed("the person has no account, and signing in does not make one here");
        }
        var account = accounts.make(UUID.randomUUID(), person.email(), person.displayName(), null);
        account.linkTo(person.issuer(), person.subject());
        return account.id();
    }

    /** An account with the address is there already; whether it is the same person's nobody has proved. */
    static class AddressTaken extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
