package vn.datmui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process that is alive on our data, told by its lock file and by what the kernel says about the process. A
 * platform that was killed leaves one behind.
 */
record Postmaster(long pid, int port, Path program) {

    /** The server that runs on the folder's data, if any; removes a lock file that points at some unrelated process. */
    static Optional<Postmaster> on(Folder folder) throws IOException {
        var lockFile = folder.data().resolve("postmaster.pid");
        if (!Files.exists(lockFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(lockFile);
        var found = lines.size() < 4 ? Optional.<Postmaster>empty() : alive(folder, lines);
        if (found.isEmpty()) {
            Files.deleteIfExists(lockFile);
        }
        return found;
    }

    private static Optional<Postmaster> alive(Folder folder, List<String> lines) {
        try {
            var pid = Long.parseLong(lines.get(0).strip());
            var process = Path.of("/proc", Long.toString(pid));
            var worksHere = Files.readSymbolicLink(process.resolve("cwd")).equals(folder.data());
            var program = Files.readSymbolicLink(process.resolve("exe"));
            return worksHere && program.endsWith("postgres")
                    ? Optional.of(
                            new Postmaster(pid, Integer.parseInt(lines.get(3).strip()), program))
                    : Optional.empty();
        } catch (IOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    boolean isOfThisVersion(Folder folder) {
        return program.equals(folder.program("postgres"));
    }
}
