package vn.datmui.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account that runs PostgreSQL: ourselves, or, because PostgreSQL refuses root, an unprivileged account when root
 * started us: {@code datmui} where it exists, otherwise {@code nobody}.
 */
record Keeper(@Nullable String account, String group) {

    private static final Keeper OURSELVES = new Keeper(null, "");

    /** What a program answered. */
    record Answer(int exitCode, String text) {

        boolean good() {
            return exitCode == 0;
        }

        String lastLine() {
            return text.strip().lines().reduce("", (before, line) -> line);
        }
    }

    static Keeper ofThisProcess() throws IOException {
        if (!(Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid) || uid != 0) {
            return OURSELVES;
        }
        var account = exists("datmui") ? "datmui" : "nobody";
        var group =
                OURSELVES.run(Path.of("/"), List.of("id", "-g", account)).text().strip();
        return new Keeper(account, group);
    }

    private static boolean exists(String account) throws IOException {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
            return true;
        } catch (UserPrincipalNotFoundException none) {
            return false;
        }
    }

    /** Makes a folder that only the keeper (and root) may enter. */
    void makeOwnFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        own(folder);
    }

    void own(Path path) throws IOException {
        if (account != null) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account));
        }
    }

    boolean reaches(Path folder) {
        return account == null
                || run(folder, List.of("test", "-x", folder.toString())).good();
    }

    /** Runs a program as the keeper and waits for it. */
    Answer run(Path folder, List<String> command) {
        try {
            var builder = new ProcessBuilder(asKeeper(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw DatabaseRefused.failed(command.getFirst(), "interrupted");
        }
    }

    private List<String> asKeeper(List<String> command) {
        if (account == null) {
            return command;
        }
        var whole =
                new ArrayList<>(List.of("setpriv", "--reuid=" + account, "--regid=" + group, "--clear-groups", "--"));
        whole.addAll(command);
        return whole;
    }
}
