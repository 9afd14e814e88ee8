package vn.datmui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.tour.Applying;
import vn.datmui.tour.Citizen;

/** Dossiers per second over HTTP, beside the same rows written straight into the same database. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description = "Dossiers per second over HTTP beside pgbench writing the same rows into the same database.")
final class SubmitBench implements Callable<Integer> {

    @Option(names = "--clients", defaultValue = "4", description = "How many people apply at once (1 to 8).")
    private int clients = 4;

    @Option(names = "--dossiers", defaultValue = "400", description = "How many dossiers each part submits.")
    private int dossiers = 400;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final Queue<Long> whole = new ConcurrentLinkedQueue<>();
    private final Queue<Long> last = new ConcurrentLinkedQueue<>();

    @Override
    public Integer call() throws Exception {
        int people = Math.clamp(clients, 1, Applicants.most());
        try (PlatformProcess platform = PlatformProcess.fresh();
                ExecutorService pool = Executors.newFixedThreadPool(people)) {
            Applicants applicants = new Applicants(platform.address(), platform.password());
            List<Citizen> citizens = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                citizens.add(applicants.signedIn(i));
            }
            each(pool, citizens, this::applyWhole, Math.max(40, dossiers / 10));
            whole.clear();
            double wholeRate = rate(() -> each(pool, citizens, this::applyWhole, dossiers), dossiers);
            double lastRate = submitPrepared(pool, citizens);
            Yardstick.Result yardstick = new Yardstick(platform.database()).run(people);
            print(people, wholeRate, lastRate, yardstick);
        }
        return 0;
    }

    private void applyWhole(Citizen citizen, int number) {
        long began = System.nanoTime();
        Applicants.prepared(citizen, number).submit();
        whole.add(System.nanoTime() - began);
    }

    /** The last button alone: everything before it has been done. */
    private double submitPrepared(ExecutorService pool, List<Citizen> citizens) throws Exception {
        List<Queue<Applying>> prepared = new ArrayList<>();
        citizens.forEach(c -> prepared.add(new ConcurrentLinkedQueue<>()));
        each(pool, citizens, (c, n) -> prepared.get(citizens.indexOf(c)).add(Applicants.prepared(c, n)), dossiers);
        return rate(() -> each(pool, citizens, (c, n) -> press(prepared.get(citizens.indexOf(c))), dossiers), dossiers);
    }

    private void press(Queue<Applying> prepared) {
        Applying applying = prepared.poll();
        if (applying != null) {
            long began = System.nanoTime();
            applying.submit();
            last.add(System.nanoTime() - began);
        }
    }

    private interface Work {
        void on(Citizen citizen, int number);
    }

    private interface Part {
        void run() throws Exception;
    }

    /** Shares so many pieces of work out among the citizens, one thread each. */
    private static void each(ExecutorService pool, List<Citizen> citizens, Work work, int total) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < citizens.size(); i++) {
            int mine = i;
            running.add(pool.submit(() -> {
                for (int n = mine; n < total; n += citizens.size()) {
                    work.on(citizens.get(mine), n);
                }
            }));
        }
        for (Future<?> one : running) {
            await(one);
        }
    }

    private static void await(Future<?> one) throws Exception {
        try {
            one.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static double rate(Part part, int count) throws Exception {
        long began = System.nanoTime();
        part.run();
        return count / ((System.nanoTime() - began) / 1e9);
    }

    private void print(int people, double wholeRate, double lastRate, Yardstick.Result yardstick) {
        Times wholeTimes = Times.of(whole);
        Times lastTimes = Times.of(last);
        String form = json ? """
                {"clients":%d,"dossiers":%d,"wholePerSecond":%.1f,"wholeP50":%.1f,"wholeP99":%.1f,\
                "submitPerSecond":%.1f,"submitP50":%.1f,"submitP99":%.1f,"yardstick":"%s","rawPerSecond":%.1f,\
                "submitToRaw":%.3f,"wholeToRaw":%.3f}%n""" : """
                %d clients, %d dossiers
                whole application (all pages, a picture, submit)  %8.1f/s   p50 %8.1f ms   p99 %8.1f ms
                last button alone (check, commit, events)         %8.1f/s   p50 %8.1f ms   p99 %8.1f ms
                same rows by %-36s %8.1f/s
                ratio of the last button to the raw rate          %8.3f
                ratio of the whole application to the raw rate    %8.3f%n""";
        System.out.printf(
                Locale.ROOT,
                form,
                people,
                dossiers,
                wholeRate,
                wholeTimes.millis(50),
                wholeTimes.millis(99),
                lastRate,
                lastTimes.millis(50),
                lastTimes.millis(99),
                yardstick.by(),
                yardstick.perSecond(),
                lastRate / yardstick.perSecond(),
                wholeRate / yardstick.perSecond());
    }
}
