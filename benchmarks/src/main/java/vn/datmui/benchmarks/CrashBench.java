package vn.datmui.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.tour.Applying;
import vn.datmui.tour.Citizen;
import vn.datmui.tour.TourBroken;

/**
 * Kills the platform and its PostgreSQL at random instants while people submit, press the button again after each failure,
 * and compares what was acknowledged with what the database holds.
 */
@Command(
        name = "crash",
        mixinStandardHelpOptions = true,
        description = "kill -9 of the platform and PostgreSQL under load: nothing acknowledged lost, nothing doubled.")
final class CrashBench implements Callable<Integer> {

    @Option(names = "--kills", defaultValue = "10", description = "How many kills, every other one of PostgreSQL.")
    private int kills = 10;

    @Option(names = "--clients", defaultValue = "4", description = "How many people submit at once (1 to 8).")
    private int clients = 4;

    @Option(names = "--seed", defaultValue = "1", description = "For the instants of the kills.")
    private long seed = 1;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Override
    public Integer call() throws Exception {
        try (PlatformProcess platform = PlatformProcess.fresh()) {
            List<Thread> people = begin(platform);
            List<Duration> healed = kill(platform);
            over.set(true);
            for (Thread person : people) {
                person.join();
            }
            return verdict(platform, healed);
        }
    }

    private List<Thread> begin(PlatformProcess platform) {
        Applicants applicants = new Applicants(platform.address(), platform.password());
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < Math.clamp(clients, 1, Applicants.most()); i++) {
            int number = i;
            people.add(Thread.ofPlatform().start(() -> submitUntilOver(applicants, number)));
        }
        return people;
    }

    private void submitUntilOver(Applicants applicants, int number) {
        for (int n = number; !over.get(); n += clients) {
            try {
                Citizen citizen = applicants.signedIn(number);
                while (!over.get()) {
                    persist(Applicants.prepared(citizen, n));
                }
            } catch (TourBroken platformGone) {
                PlatformProcess.pause(200);
            }
        }
    }

    /** Presses the button until an answer comes: the same draft may never become two dossiers. */
    private void persist(Applying applying) {
        for (int tries = 0; tries < 300; tries++) {
            try {
                acknowledged.add(applying.submit());
                return;
            } catch (TourBroken noAnswer) {
                PlatformProcess.pause(200);
            }
        }
        throw new TourBroken("no answer in a minute");
    }

    private List<Duration> kill(PlatformProcess platform) {
        Random random = new Random(seed);
        List<Duration> healed = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            PlatformProcess.pause(1500 + random.nextInt(3000));
            if (i % 2 == 0) {
                platform.killPlatform();
                platform.start();
            } else {
                platform.killDatabase();
                PlatformProcess.pause(300);
                healed.add(platform.awaitReady(Duration.ofSeconds(60)));
            }
        }
        PlatformProcess.pause(2000);
        return healed;
    }

    private int verdict(PlatformProcess platform, List<Duration> healed) {
        List<String> stored = platform.database().texts("select code from dossiers.dossier order by code");
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(Set.copyOf(stored));
        int doubled = Integer.parseInt(platform.database()
                .texts("select count(*) - count(distinct draft) from dossiers.dossier where draft is not null")
                .getFirst());
        int gaps = gaps(platform);
        long slowest = healed.stream().mapToLong(Duration::toMillis).max().orElse(0);
        boolean held = lost.isEmpty() && doubled == 0 && gaps == 0;
        System.out.printf(
                Locale.ROOT,
                json
                        ? "{\"kills\":%d,\"acknowledged\":%d,\"stored\":%d,\"lost\":%d,\"doubled\":%d,\"gaps\":%d,\"slowestHealMillis\":%d,\"held\":%b}%n"
                        : "%d kills, %d acknowledged, %d stored: %d lost, %d doubled, %d gaps; PostgreSQL back within %d ms; held: %b%n",
                kills,
                acknowledged.size(),
                stored.size(),
                lost.size(),
                doubled,
                gaps,
                slowest,
                held);
        return held ? 0 : 1;
    }

    /** Numbers that a series has given and no dossier carries. */
    private static int gaps(PlatformProcess platform) {
        return Integer.parseInt(platform.database().texts("""
                        select coalesce(sum(s.last), 0) - (select count(*) from dossiers.dossier)
                        from dossiers.number_series s where s.series like 'code:%'""").getFirst());
    }
}
