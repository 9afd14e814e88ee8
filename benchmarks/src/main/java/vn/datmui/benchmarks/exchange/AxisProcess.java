package vn.datmui.benchmarks.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.benchmarks.PlatformProcess;

/** A document axis of the bench's own in a process of its own, so that it can be killed; its faults are on from the start. */
final class AxisProcess implements AutoCloseable {

    private final Path folder;
    private final Path root = Path.of(Objects.requireNonNull(System.getenv("DATMUI"), "DATMUI"))
            .toAbsolutePath()
            .resolveSibling("");
    private final int port = PlatformProcess.freePort();
    private @Nullable Process process;

    AxisProcess(String faults) {
        try {
            folder = Files.createTempDirectory("datmui-bench-axis");
            Files.writeString(folder.resolve("faults.json"), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    String address() {
        return "http://127.0.0.1:" + port + "/axis";
    }

    void start() {
        var java = ProcessHandle.current().info().command().orElse("java");
        var target = root.resolve("partners/target");
        try (Stream<Path> jars = Files.list(target)) {
            var jar = jars.filter(file -> file.getFileName().toString().matches("partners-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
            process = new ProcessBuilder(
                            java,
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-Ddatmui.partners.smtp=0",
                            "-Ddatmui.partners.http=" + port,
                            "-Ddatmui.partners.axis=" + folder,
                            "-cp",
                            jar + ":" + target.resolve("lib") + "/*",
                            "vn.datmui.partners.Partners")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9, and up again on what it had stored. */
    void dieAndRise() {
        kill();
        start();
    }

    private void kill() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        kill();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            System.err.println("left behind: " + folder);
        }
    }
}
