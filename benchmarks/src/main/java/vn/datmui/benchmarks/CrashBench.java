package vn.datmui.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.tour.Applying;
import vn.datmui.tour.Citizen;
import vn.datmui.tour.TourBroken;

/**
 * Kills the platform and its PostgreSQL at random instants while people submit, press the button again after each failure,
 * and compares what was acknowledged with what the database holds. One person fills in whole applications; the others only
 * press last buttons, so that every kill meets submissions under way.
 */
@Command(
        name = "crash",
        mixinStandardHelpOptions = true,
        description = "kill -9 of the platform and PostgreSQL under load: nothing acknowledged lost, nothing doubled.")
final class CrashBench implements Callable<Integer> {

    private static final int STOCK = 200;

    @Option(names = "--kills", defaultValue = "10", description = "How many kills, every other one of PostgreSQL.")
    private int kills = 10;

    @Option(names = "--clients", defaultValue = "4", description = "How many people submit at once (2 to 8).")
    private int clients = 4;

    @Option(names = "--seed", defaultValue = "1", description = "For the instants of the kills.")
    private long seed = 1;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /** Codes that people read, and drafts whose submission was answered. */
    private final Queue<String> codes = new ConcurrentLinkedQueue<>();

    private final Queue<String> drafts = new ConcurrentLinkedQueue<>();
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
        List<Citizen> pressing = IntStream.range(1, Math.clamp(clients, 2, Applicants.most()))
                .mapToObj(applicants::signedIn)
                .toList();
        LastButtons buttons = LastButtons.of(platform::database, pressing);
        List<Thread> people = new ArrayList<>();
        people.add(Thread.ofPlatform().start(() -> untilOver(() -> fillIn(applicants))));
        for (int person = 0; person < pressing.size(); person++) {
            int number = person;
            people.add(Thread.ofPlatform().start(() -> untilOver(() -> pressButtons(buttons, number))));
        }
        return people;
    }

    private void untilOver(Runnable work) {
        while (!over.get()) {
            try {
                work.run();
            } catch (TourBroken | IllegalStateException | UncheckedIOException gone) {
                PlatformProcess.pause(200);
            }
        }
    }

    private void fillIn(Applicants applicants) {
        Citizen citizen = applicants.signedIn(0);
        for (int n = 0; !over.get(); n++) {
            Applying applying = Applicants.prepared(citizen, n);
            persist(() -> codes.add(applying.submit()));
        }
    }

    private void pressButtons(LastButtons buttons, int person) {
        for (UUID draft : buttons.more(person, STOCK)) {
            if (!over.get()) {
                persist(() -> press(buttons, person, draft));
            }
        }
    }

    private void press(LastButtons buttons, int person, UUID draft) {
        try {
            buttons.press(person, draft);
            drafts.add(draft.toString());
        } catch (IOException noAnswer) {
            throw new TourBroken(String.valueOf(noAnswer.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TourBroken("interrupted");
        }
    }

    /** Presses the button until an answer comes: the same draft may never become two dossiers. */
    private static void persist(Runnable press) {
        for (int tries = 0; tries < 300; tries++) {
            try {
                press.run();
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
        List<String> stored = platform.database().texts("select code from dossiers.dossier");
        Set<String> lost = new HashSet<>(codes);
        lost.addAll(drafts);
        int acknowledged = lost.size();
        lost.removeAll(Set.copyOf(stored));
        lost.removeAll(
                Set.copyOf(platform.database().texts("select draft from dossiers.dossier where draft is not null")));
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
                acknowledged,
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
