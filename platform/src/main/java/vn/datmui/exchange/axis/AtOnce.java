package vn.datmui.exchange.axis;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** The same work for each of many, so many at the same time; ends when all have ended. The work itself must not throw. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> void each(Collection<T> all, int most, Consumer<T> work) {
        if (all.size() == 1) {
            work.accept(all.iterator().next());
            return;
        }
        var room = new Semaphore(most);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : all) {
                threads.execute(() -> within(room, one, work));
            }
        }
    }

    private static <T> void within(Semaphore room, T one, Consumer<T> work) {
        room.acquireUninterruptibly();
        try {
            work.accept(one);
        } finally {
            room.release();
        }
    }
}
