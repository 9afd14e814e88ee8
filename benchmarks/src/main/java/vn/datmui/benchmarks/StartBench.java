package vn.datmui.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts the platform by {@code ./datmui run} on one home again and again, with and without the ahead-of-time cache in
 * turn, so that both meet the same machine; the first start, which loads the province, is not counted.
 */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "How long a start takes and how much memory it leaves in use, with and without the cache.")
final class StartBench implements Callable<Integer> {

    @Option(names = "--rounds", defaultValue = "3", description = "How many starts of each kind.")
    private int rounds = 3;

    @Option(names = "--rest", defaultValue = "5", description = "Seconds from ready to the look at the memory.")
    private int rest = 5;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final List<Start> starts = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Path home = Files.createTempDirectory("datmui-bench");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Start.of(home, "on", 0);
            for (int round = 1; round <= rounds; round++) {
                measure(home, "on");
                measure(home, "off");
            }
        } finally {
            delete(home);
        }
        print();
        return 0;
    }

    private void measure(Path home, String cache) {
        Start start = Start.of(home, cache, rest);
        starts.add(start);
        if (!json) {
            System.out.println(start.line());
        }
    }

    private void print() {
        double ratio = median("on", Start::readyMillis) / median("off", Start::readyMillis);
        if (json) {
            System.out.printf(
                    Locale.ROOT,
                    "{\"with\":%s,\"without\":%s,\"ratio\":%.2f,\"starts\":[%s]}%n",
                    medians("on").json(),
                    medians("off").json(),
                    ratio,
                    String.join(",", starts.stream().map(Start::json).toList()));
        } else {
            System.out.println("Medians:");
            System.out.println(medians("on").line());
            System.out.println(medians("off").line());
            System.out.printf(Locale.ROOT, "With the cache a start takes %.2f of the time without.%n", ratio);
        }
    }

    private Start medians(String cache) {
        return new Start(
                cache,
                median(cache, Start::readyMillis),
                median(cache, Start::processorSeconds),
                median(cache, Start::residentMegabytes));
    }

    private double median(String cache, ToDoubleFunction<Start> figure) {
        double[] sorted = starts.stream()
                .filter(start -> start.cache().equals(cache))
                .mapToDouble(figure)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
