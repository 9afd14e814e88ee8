package vn.datmui.benchmarks.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.benchmarks.PlatformProcess;

/**
 * Sends documents, new versions and recalls to an agency of a platform over an axis that doubles 30 % of the deliveries,
 * lists in any order, loses 10 % of the acknowledgements and is killed; then compares a history of what was acknowledged
 * with what the platform did and with what the senders were told.
 */
@Command(
        name = "exchange",
        mixinStandardHelpOptions = true,
        description =
                "Deliveries doubled, reordered, unacknowledged, over an axis that dies: each effect exactly once.")
public final class ExchangeBench implements Callable<Integer> {

    private static final String FAULTS = """
            {"hangSeconds":0,"brokenUntil":"","lostAcknowledgements":10,"duplicates":15,"repeats":15,"reordered":true,
             "wrongMessages":0,"damaged":0,"locked":[]}""";
    private static final String TO = "H12.03";
    private static final int SENDERS = 4;

    @Option(names = "--deliveries", defaultValue = "300", description = "How many messages are sent to the platform.")
    private int deliveries = 300;

    @Option(names = "--restarts", defaultValue = "2", description = "How often the axis is killed meanwhile.")
    private int restarts = 2;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        try (var axis = new AxisProcess(FAULTS);
                var platform = PlatformProcess.fresh(List.of(
                        "--datmui.exchange.axis=" + axis.address(),
                        "--datmui.exchange.enrol=true",
                        "--datmui.exchange.agencies=" + TO,
                        "--datmui.exchange.send-every=500ms",
                        "--datmui.exchange.collect-every=500ms",
                        "--datmui.demonstration.exchange=false"))) {
            var history = new History();
            var senders = new ArrayList<OutsideSystem>();
            for (int i = 0; i < SENDERS; i++) {
                senders.add(new OutsideSystem(axis.address(), "G9" + i, TO));
            }
            long began = System.nanoTime();
            send(senders, history, axis);
            boolean drained = drained(platform, history);
            double seconds = (System.nanoTime() - began) / 1e9;
            hear(senders, history);
            return verdict(history.compare(platform.database()), drained, seconds, history);
        }
    }

    private void send(List<OutsideSystem> senders, History history, AxisProcess axis) throws InterruptedException {
        var sent = new AtomicInteger();
        var killer = Thread.ofPlatform().start(() -> kill(axis, sent));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SENDERS; i++) {
                var sender = senders.get(i);
                threads.execute(() -> sendShare(sender, history, sent));
            }
        }
        killer.join();
    }

    private void kill(AxisProcess axis, AtomicInteger sent) {
        for (int i = 1; i <= restarts; i++) {
            while (sent.get() < (long) deliveries * i / (restarts + 1)) {
                PlatformProcess.pause(20);
            }
            axis.dieAndRise();
        }
    }

    /** Of ten documents one is asked back and one is sent anew, so that twelve messages come of ten documents. */
    private void sendShare(OutsideSystem sender, History history, AtomicInteger sent) {
        int share = deliveries / SENDERS;
        for (int number = 1; share > 0; number++) {
            sender.send(sender.document(number));
            history.sent(sender.idOf(number));
            share--;
            sent.incrementAndGet();
            if (share > 0 && number % 10 == 3) {
                sender.send(sender.recall(number));
                history.recalled(sender.idOf(number));
            } else if (share > 0 && number % 10 == 7) {
                sender.send(sender.update(number));
                history.updated(sender.idOf(number));
            } else {
                continue;
            }
            share--;
            sent.incrementAndGet();
        }
    }

    /** Until every message had its effect and every answer is gone. */
    private boolean drained(PlatformProcess platform, History history) {
        long patience = 60_000L + deliveries * 60L;
        for (long waited = 0; waited < patience; waited += 250) {
            if (history.isDone(platform.database())) {
                return true;
            }
            PlatformProcess.pause(250);
        }
        return false;
    }

    private static void hear(List<OutsideSystem> senders, History history) {
        for (var sender : senders) {
            int quiet = 0;
            while (quiet < 3) {
                quiet = sender.hear(history::heard) == 0 ? quiet + 1 : 0;
            }
        }
    }

    private int verdict(List<String> broken, boolean drained, double seconds, History history) {
        broken.stream().limit(20).forEach(System.err::println);
        boolean held = broken.isEmpty() && drained;
        System.out.printf(
                Locale.ROOT,
                json
                        ? "{\"deliveries\":%d,\"documents\":%d,\"restarts\":%d,\"seconds\":%.1f,\"perSecond\":%.0f,\"came\":%d,\"broken\":%d,\"held\":%b}%n"
                        : "%d deliveries (%d documents), the axis killed %d times, %.1f s, %.0f/s; came %d times in all; %d effects missing or doubled; held: %b%n",
                history.size(),
                history.documents(),
                restarts,
                seconds,
                history.size() / seconds,
                history.came(),
                broken.size(),
                held);
        return held ? 0 : 1;
    }
}
