package vn.datmui.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A platform of the bench's own: started, killed and started again on one home; gone with it at the end. */
public final class PlatformProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path folder;
    private final Path home;
    /** Beside the home: the platform refuses a folder that holds something else. */
    private final Path log;

    private final int port = freePort();
    private final int management = freePort();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> more;
    private @Nullable Process process;

    private PlatformProcess(Path jar, Path folder, List<String> more) {
        this.jar = jar;
        this.more = List.copyOf(more);
        this.folder = folder;
        this.home = folder.resolve("home");
        this.log = folder.resolve("bench.log");
    }

    /** On a fresh home with the demonstration province but without its sample dossiers. */
    static PlatformProcess fresh() {
        return fresh(List.of());
    }

    /** The same with further arguments. */
    public static PlatformProcess fresh(List<String> more) {
        try {
            Path folder = Files.createTempDirectory("datmui-bench");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            PlatformProcess platform = new PlatformProcess(jar(), folder, more);
            platform.start();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the command that started the bench. */
    private static Path jar() throws IOException {
        Path command = Path.of(java.util.Objects.requireNonNull(System.getenv("DATMUI"), "DATMUI"));
        Path app = command.resolveSibling("platform/target/app");
        try (Stream<Path> files = Files.list(app)) {
            return files.filter(f -> f.getFileName().toString().matches("platform-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no platform in " + app));
        }
    }

    void start() {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(extraOptions());
        command.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--datmui.home=" + home,
                "--server.port=" + port,
                "--management.server.port=" + management,
                "--datmui.demonstration=true",
                "--datmui.demonstration.dossiers=false",
                "--spring.mail.port=1"));
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(PATIENCE);
    }

    /** Options for the measured JVM, such as a flight recording: {@code DATMUI_BENCH_JAVA}. */
    private static List<String> extraOptions() {
        String options = System.getenv().getOrDefault("DATMUI_BENCH_JAVA", "");
        return options.isBlank() ? List.of() : List.of(options.strip().split("\\s+"));
    }

    /** Until it says that it is ready; a platform that has ended instead is a failure. */
    Duration awaitReady(Duration patience) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < patience.toNanos()) {
            if (isReady()) {
                return Duration.ofNanos(System.nanoTime() - began);
            }
            if (process != null && !process.isAlive()) {
                throw new IllegalStateException("the platform has ended: " + log);
            }
            pause(100);
        }
        throw new IllegalStateException("not ready within " + patience + ": " + log);
    }

    private boolean isReady() {
        try {
            URI health = URI.create("http://127.0.0.1:" + management + "/actuator/health");
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** kill -9 of the platform; its PostgreSQL is left behind. */
    void killPlatform() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** kill -9 of PostgreSQL under the living platform. */
    void killDatabase() {
        ProcessHandle.of(database().pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    public BenchDatabase database() {
        return BenchDatabase.of(home);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    String password() {
        try {
            String text = Files.readString(home.resolve("demonstration-accounts.txt"));
            return text.replaceAll("(?s).*Mật khẩu chung: (\\S+).*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException leftBehind) {
            System.err.println("left behind: " + folder);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
