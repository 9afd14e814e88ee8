package vn.datmui.files.inspection;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileRefused;

/** Opens files of strangers: few at once, each within a time, and whatever a parser throws means that it is unreadable. */
final class Bounded {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Semaphore ROOM = new Semaphore(3, true);
    private static final ExecutorService OPENERS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("file-opener-", 0).factory());

    private Bounded() {}

    static <T extends @Nullable Object> T orUnreadable(Callable<T> opening) {
        FutureTask<T> task = new FutureTask<>(opening);
        try {
            ROOM.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileRefused.unreadable();
        }
        // room is given back by the opener itself: one that never ends keeps its place, so that others cannot pile up
        OPENERS.execute(() -> {
            try {
                task.run();
            } finally {
                ROOM.release();
            }
        });
        return result(task);
    }

    private static <T extends @Nullable Object> T result(FutureTask<T> task) {
        try {
            return task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FileRefused refused ? refused : unreadable(e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw FileRefused.unreadable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileRefused.unreadable();
        }
    }

    /** A parser's trouble is the file's fault; a disk's is ours. */
    private static FileRefused unreadable(@Nullable Throwable cause) {
        if (cause instanceof FileSystemException io) {
            throw new UncheckedIOException(io);
        }
        return FileRefused.unreadable();
    }
}
