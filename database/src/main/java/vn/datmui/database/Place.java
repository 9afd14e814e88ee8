package vn.datmui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the database's folder really is: {@code <home>/postgres}. When root runs the platform from a place that the
 * database's account cannot enter, such as {@code /root}, that name becomes a link to a folder under {@code /var/lib}.
 */
final class Place {

    private static final Path ELSEWHERE = Path.of("/var/lib/datmui");

    /** What the platform itself keeps in its home; a folder that holds other things and none of these is not ours. */
    private static final Set<String> OURS =
            Set.of(".datmui", "postgres", "files", "keys", "procedures", "exchange", "demonstration-accounts.txt");

    /** The partners of a rehearsal may be there first. */
    private static final Set<String> NEUTRAL = Set.of("logs", "lost+found", "axis");

    private Place() {}

    static Path of(Path home, Keeper keeper) throws IOException {
        Files.createDirectories(home.toAbsolutePath());
        var real = home.toRealPath();
        refuseForeign(real);
        var folder = real.resolve("postgres");
        if (!Files.exists(folder)) {
            make(folder, keeper.reaches(real));
        }
        return folder.toRealPath();
    }

    private static void refuseForeign(Path home) throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            var names =
                    entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(HashSet::new));
            names.removeAll(NEUTRAL);
            if (!names.isEmpty() && Collections.disjoint(names, OURS)) {
                throw DatabaseRefused.foreignFolder(home);
            }
        }
    }

    private static void make(Path folder, boolean reachable) throws IOException {
        if (reachable) {
            Files.createDirectory(folder);
        } else {
            Files.deleteIfExists(folder);
            Files.createSymbolicLink(folder, elsewhere());
        }
    }

    private static Path elsewhere() throws IOException {
        Files.createDirectories(ELSEWHERE);
        var made = Files.createTempDirectory(ELSEWHERE, "postgres-");
        return Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
