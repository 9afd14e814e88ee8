package vn.datmui.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.datmui.tour.TourBroken;

/**
 * One start as the person at the terminal meets it: milliseconds until the address is printed, processor seconds of the
 * platform's JVM until then, and its resident memory some seconds later.
 */
record Start(String cache, double readyMillis, double processorSeconds, double residentMegabytes) {

    private static final Pattern READY = Pattern.compile("Ready in ([0-9]+) ms.*");
    private static final double TICKS_PER_SECOND = 100;

    static Start of(Path home, String cache, int restSeconds) {
        Process run = begin(home, cache);
        try (BufferedReader said = run.inputReader(StandardCharsets.UTF_8)) {
            double ready = awaitReady(said);
            Path platform = platformOf(run, home);
            double processor = processorSeconds(platform);
            PlatformProcess.pause(restSeconds * 1000L);
            return new Start(cache, ready, processor, residentMegabytes(platform));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            run.destroy();
            run.onExit().join();
        }
    }

    private static Process begin(Path home, String cache) {
        String port = Integer.toString(freePort());
        ProcessBuilder builder = new ProcessBuilder(
                Objects.requireNonNull(System.getenv("DATMUI"), "DATMUI"),
                "run",
                "--no-partners",
                "--home",
                home.toString(),
                "--port",
                port);
        builder.environment().put("DATMUI_AOT", cache);
        try {
            return builder.redirectErrorStream(true).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double awaitReady(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            var ready = READY.matcher(line);
            if (ready.matches()) {
                return Double.parseDouble(ready.group(1));
            }
            all.append(line).append('\n');
        }
        throw new TourBroken("the platform did not start:\n" + all);
    }

    /** The folder that the kernel keeps about the platform's JVM. */
    private static Path platformOf(Process run, Path home) {
        return run.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("--datmui.home=" + home))
                .findFirst()
                .map(child -> Path.of("/proc", Long.toString(child.pid())))
                .orElseThrow(() -> new TourBroken("the platform has ended"));
    }

    private static double processorSeconds(Path process) throws IOException {
        String[] fields = Files.readString(process.resolve("stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    private static double residentMegabytes(Path process) throws IOException {
        String status = Files.readString(process.resolve("status"));
        return Long.parseLong(status.replaceFirst("(?s).*VmRSS:\\s*([0-9]+) kB.*", "$1")) / 1024.0;
    }

    private static int freePort() {
        while (true) {
            try (ServerSocket port = new ServerSocket(0);
                    ServerSocket next = new ServerSocket(port.getLocalPort() + 1)) {
                return next.getLocalPort() - 1;
            } catch (IOException | IllegalArgumentException taken) {
                // the platform takes a port and the next one: try another pair
            }
        }
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "cache %-3s  ready in %6.0f ms, %5.1f processor seconds, %4.0f MB resident",
                cache,
                readyMillis,
                processorSeconds,
                residentMegabytes);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"cache\":\"%s\",\"readyMillis\":%.0f,\"processorSeconds\":%.2f,\"residentMegabytes\":%.0f}",
                cache,
                readyMillis,
                processorSeconds,
                residentMegabytes);
    }
}
