package fi.spiraali.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The folder our own PostgreSQL lives in: its cluster, its binaries, its passwords, and the lock that makes it ours. */
final class DataFolder {
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int PASSWORD_BYTES = 24;

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    /** Makes the folder where there is none and locks it for this process. */
    static DataFolder take(Path given) {
        try {
            var directory = given.toAbsolutePath().normalize();
            if (Files.notExists(directory)) {
                Files.createDirectories(directory.getParent());
                Files.createDirectory(directory, OWNER_ONLY_FOLDER);
            }
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new InUse(directory);
            }
            return new DataFolder(directory, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder %s can't be used".formatted(given), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path cluster() {
        return directory.resolve("cluster");
    }

    /** The server's programs, unpacked; inside the folder, because the library's own place is open to everybody. */
    Path binaries() {
        return directory.resolve("postgres");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    ProcessBuilder.Redirect toLog() {
        return ProcessBuilder.Redirect.appendTo(log().toFile());
    }

    boolean isInitialised() {
        return Files.exists(initialised());
    }

    void markInitialised() throws IOException {
        Files.createFile(initialised());
    }

    private Path initialised() {
        return directory.resolve("initialised");
    }

    /** A cluster without the mark was cut off while being made. It is kept all the same: a mark can get lost too. */
    void setHalfMadeAside() throws IOException {
        if (Files.exists(cluster())) {
            Files.move(cluster(), directory.resolve("cluster.unfinished-" + System.currentTimeMillis()));
        }
    }

    String password(String role) {
        return secret(role + ".password");
    }

    /** What the file of that name holds: chance that only we can read, made when it is first asked for. */
    String secret(String name) {
        var file = directory.resolve(name);
        try {
            if (Files.notExists(file)) {
                var random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                // Whole or not at all: half a password would lock everybody out for good.
                var unfinished = directory.resolve(name + ".new");
                Files.deleteIfExists(unfinished);
                Files.createFile(unfinished, OWNER_ONLY_FILE);
                Files.writeString(unfinished, HexFormat.of().formatHex(random));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void askForPasswords() throws IOException {
        Files.writeString(cluster().resolve("pg_hba.conf"), """
                local all all scram-sha-256
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """);
    }

    /** The living server on the cluster, by what it wrote down of itself; a number of a stranger's is none of ours. */
    Optional<ProcessHandle> serverProcess() {
        try (var lines = Files.lines(cluster().resolve("postmaster.pid"))) {
            var programs = binaries().toRealPath();
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> process.info()
                            .command()
                            .filter(command -> Path.of(command).startsWith(programs))
                            .isPresent());
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two servers on one cluster would destroy it. */
    static final class InUse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InUse(Path directory) {
            super(
                    "Another Spiraali is running on the data folder %s. Stop it first, or give this one its own folder with DATA_DIR."
                            .formatted(directory));
        }
    }
}
