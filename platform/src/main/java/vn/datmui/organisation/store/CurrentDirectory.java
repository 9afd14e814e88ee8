package vn.datmui.organisation.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the directory in memory. It asks for the revision at most once a second, so that a change made on any node is seen
 * everywhere within that time; an empty directory is never kept, because the province may be loading.
 */
@Component
class CurrentDirectory {

    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

    private final DirectoryTables tables;
    private volatile @Nullable Seen seen;

    CurrentDirectory(DirectoryTables tables) {
        this.tables = tables;
    }

    Directory get() {
        Seen last = seen;
        if (last != null && System.nanoTime() - last.at < LOOK_AGAIN && !last.directory.isEmpty()) {
            return last.directory;
        }
        return look();
    }

    /** Something was changed here: it is seen at once, not within a second. */
    void lookAgain() {
        seen = null;
    }

    private synchronized Directory look() {
        Seen last = seen;
        long now = System.nanoTime();
        if (last != null && now - last.at < LOOK_AGAIN && !last.directory.isEmpty()) {
            return last.directory;
        }
        boolean same = last != null && last.directory.revision() == tables.revision();
        Directory directory = same && last != null ? last.directory : tables.read();
        seen = new Seen(directory, now);
        return directory;
    }

    private record Seen(Directory directory, long at) {}
}
