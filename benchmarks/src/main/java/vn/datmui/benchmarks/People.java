package vn.datmui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** People who work at once, a thread each: as fast as they can, or at a pace that does not wait for answers. */
final class People implements AutoCloseable {

    /** Beyond so many open at once the pace is not kept, and the delay counts as waiting time. */
    private static final int MOST_OPEN = 64;

    private final int count;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    People(int count) {
        this.count = count;
    }

    /** One piece of work of one person. */
    interface Work {
        void on(int person, int number) throws Exception;
    }

    int count() {
        return count;
    }

    Measured flatOut(int total, Work work) throws Exception {
        Queue<Long> took = new ConcurrentLinkedQueue<>();
        long began = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int person = i;
            running.add(threads.submit(() -> {
                for (int n = person; n < total; n += count) {
                    long start = System.nanoTime();
                    work.on(person, n);
                    took.add(System.nanoTime() - start);
                }
                return null;
            }));
        }
        return measured(running, took, began);
    }

    /** Open loop: each piece has its instant; what begins late has waited since then. */
    Measured paced(int total, int perSecond, Work work) throws Exception {
        Queue<Long> took = new ConcurrentLinkedQueue<>();
        long began = System.nanoTime();
        long step = 1_000_000_000L / perSecond;
        List<Future<?>> running = new ArrayList<>();
        int hands = Math.min(MOST_OPEN, total);
        for (int i = 0; i < hands; i++) {
            int hand = i;
            running.add(threads.submit(() -> {
                for (int n = hand; n < total; n += hands) {
                    long due = began + n * step;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    work.on(n % count, n);
                    took.add(System.nanoTime() - due);
                }
                return null;
            }));
        }
        return measured(running, took, began);
    }

    private static Measured measured(List<Future<?>> running, Queue<Long> took, long began) throws Exception {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        return new Measured(took.size() / ((System.nanoTime() - began) / 1e9), Times.of(took));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
