package vn.datmui.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * The platform's own PostgreSQL in the folder {@code <home>/postgres}. Durable (fsync, checksums), private (127.0.0.1,
 * scram-sha-256, a generated password), never run as root. One platform at a time uses a folder; a server that a killed
 * platform left behind is adopted. Refuses, with {@link DatabaseRefused}, what is not ours and a disk that is nearly full.
 */
public final class EmbeddedDatabase implements Database {

    private static final long FREE_BYTES_NEEDED = 500_000_000;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Server server;
    private final FileChannel lock;
    private final boolean adopted;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(Server server, FileChannel lock, boolean adopted, String password) {
        this.server = server;
        this.lock = lock;
        this.adopted = adopted;
        this.password = password;
    }

    /** Starts the database of this home, making it first where there is none, and returns when it answers. */
    public static EmbeddedDatabase start(Path home) {
        return start(home, FREE_BYTES_NEEDED);
    }

    static EmbeddedDatabase start(Path home, long freeBytesNeeded) {
        try {
            var keeper = Keeper.ofThisProcess();
            var folder = new Folder(Place.of(home, keeper));
            folder.claim();
            refuseFullDisk(folder.root(), freeBytesNeeded);
            if (!keeper.reaches(folder.root())) {
                throw DatabaseRefused.unreachable(folder.root(), String.valueOf(keeper.account()));
            }
            return start(folder, keeper, lock(folder));
        } catch (FileSystemException refused) {
            throw because(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DatabaseRefused because(FileSystemException refused) {
        var reason = String.valueOf(refused.getReason());
        return reason.contains("No space left") || reason.contains("quota")
                ? DatabaseRefused.fullDisk(String.valueOf(refused.getFile()))
                : DatabaseRefused.unwritable(String.valueOf(refused.getFile()));
    }

    private static EmbeddedDatabase start(Folder folder, Keeper keeper, FileChannel lock) throws IOException {
        try {
            Programs.unpack(folder);
            var server = new Server(folder, keeper);
            server.makeData();
            var adopted = server.adoptOrStart();
            var database = new EmbeddedDatabase(server, lock, adopted, server.makeDatabase());
            database.watch();
            return database;
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /** Looks after the server: one that was killed is started again, on the same port, and recovers from its own log. */
    private void watch() {
        Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            while (heal()) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        });
    }

    /** False once the database is closed, and nothing is left to look after. */
    private synchronized boolean heal() {
        try {
            if (!closed && !server.isAlive()) {
                server.adoptOrStart();
            }
        } catch (IOException | DatabaseRefused notYet) {
            System.getLogger(EmbeddedDatabase.class.getName())
                    .log(System.Logger.Level.WARNING, "PostgreSQL could not be started again yet", notYet);
        }
        return !closed;
    }

    /** Asked by the folder's path: its file store cannot be named inside a chroot. */
    private static void refuseFullDisk(Path folder, long needed) {
        var free = folder.toFile().getUsableSpace();
        if (free < needed) {
            throw DatabaseRefused.tooLittleDisk(folder, free, needed);
        }
    }

    private static FileChannel lock(Folder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ours) {
            // held by this very process: refused like any other holder
        }
        channel.close();
        throw DatabaseRefused.inUse(folder.root());
    }

    @Override
    public String url() {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s", port(), Server.DATABASE);
    }

    @Override
    public String user() {
        return Server.USER;
    }

    @Override
    public String password() {
        return password;
    }

    public int port() {
        return server.port();
    }

    /** Whether the server was already running, left behind by a platform that was killed. */
    public boolean adopted() {
        return adopted;
    }

    /** Lets go without stopping the server, as a killed platform does. */
    synchronized void abandon() throws IOException {
        closed = true;
        lock.close();
    }

    /** Stops the server cleanly: sessions are ended, everything is on disk. */
    @Override
    public synchronized void close() {
        closed = true;
        try (lock) {
            server.stop();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
