package vn.datmui;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Programs that others wrote and that are certified by the OpenID Foundation, run by Node.js from {@code src/test/node}: what they
 * think of the platform. Their versions stand in the lock file there, and npm fetches them when they are missing.
 */
public final class IndependentParties {

    private static final Path FOLDER = Path.of("src", "test", "node");

    private IndependentParties() {}

    /** Starts a script; whatever it complains of goes to the log of the tests. */
    public static Process start(String script, String... arguments) {
        install();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    /** What a script prints, line by line, until it ends; each line is also heard at once. */
    public static List<String> lines(Process script, String input, Consumer<String> heard) {
        try (var in = script.outputWriter(StandardCharsets.UTF_8);
                var out = script.inputReader(StandardCharsets.UTF_8)) {
            in.write(input);
            in.close();
            List<String> lines = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                heard.accept(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process of the tests installs, the others wait. */
    private static synchronized void install() {
        Path lock = FOLDER.resolve("package-lock.json");
        Path installed = FOLDER.resolve("node_modules").resolve(".installed-lock");
        try (var turn = FileChannel.open(Path.of("target", "npm-turn"), CREATE, WRITE);
                var _ = turn.lock()) {
            if (Files.exists(installed) && Files.mismatch(lock, installed) == -1) {
                return;
            }
            int ended = run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("npm ci in " + FOLDER + " ended with " + ended);
            }
            Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Node.js 18 or newer and npm are needed: " + e.getMessage(), e);
        }
    }
}
