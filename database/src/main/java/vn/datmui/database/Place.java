package vn.datmui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the database's folder really is: {@code <home>/postgres}. When root runs the platform from a place that the
 * database's account cannot enter, such as {@code /root}, that name becomes a link to a folder under {@code /var/lib}.
 */
final class Place {

    private static final Path ELSEWHERE = Path.of("/var/lib/datmui");

    private Place() {}

    static Path of(Path home, Keeper keeper) throws IOException {
        Files.createDirectories(home.toAbsolutePath());
        var real = home.toRealPath();
        var folder = real.resolve("postgres");
        if (!Files.exists(folder)) {
            make(folder, keeper.reaches(real));
        }
        return folder.toRealPath();
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
