package fi.spiraali.privacy;

import fi.spiraali.access.Account;
import fi.spiraali.access.Erasure;
import fi.spiraali.access.Erasure.Erased;
import fi.spiraali.access.Erasure.LastOwner;
import fi.spiraali.audit.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Remembers outside of the database which accounts were erased, by their ids alone: a backup that is restored would bring
 * them back, and they are erased again at the next start.
 */
@Singleton
public class Erasures {
    private static final Logger LOG = Logger.getLogger(Erasures.class);

    private final Path list;
    private final Erasure erasure;

    Erasures(@ConfigProperty(name = "spiraali.erasures") String list, Erasure erasure) {
        this.list = Path.of(list);
        this.erasure = erasure;
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased erased) {
        try {
            if (!read().contains(erased.account())) {
                append(erased.account() + "\n");
            }
        } catch (IOException e) {
            // The account is gone all the same; only a restore would bring it back.
            LOG.errorf(
                    "An erasure could not be noted for a later restore: %s. Let SPIRAALI_ERASURES name a file that can be written.",
                    e.getClass().getSimpleName());
        }
    }

    /** In one write, so that nodes that share the file don't write into each other's lines. */
    private void append(String line) throws IOException {
        Files.createDirectories(list.toAbsolutePath().getParent());
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var file = FileChannel.open(list, options, ownerOnly)) {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            file.force(true);
        }
    }

    private List<UUID> read() throws IOException {
        if (Files.notExists(list)) {
            return List.of();
        }
        return Files.readAllLines(list).stream()
                .filter(line -> line.length() == 36)
                .map(UUID::fromString)
                .toList();
    }

    void eraseAgain(@Observes StartupEvent start) throws IOException {
        var back = read().stream().filter(this::isThere).toList();
        long erased = back.stream().filter(this::erase).count();
        if (erased > 0) {
            LOG.infof("%d accounts that had been erased before a restore were erased again", erased);
        }
        if (erased < back.size()) {
            LOG.warnf("%d erased accounts are back and last owners of a team: name another", back.size() - erased);
        }
    }

    private boolean isThere(UUID account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.findByIdOptional(account).isPresent());
    }

    private boolean erase(UUID account) {
        try {
            QuarkusTransaction.requiringNew().run(() -> erasure.erase(account, Actor.SYSTEM));
            return true;
        } catch (LastOwner e) {
            return false;
        }
    }
}
