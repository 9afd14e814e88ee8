package vn.datmui.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The enclosed PostgreSQL programs: unpacked once per version, complete or not at all. */
final class Programs {

    /** The enclosed version; a test holds it against what {@code postgres --version} says. */
    static final String VERSION = "18.6.0";

    private Programs() {}

    static void unpack(Folder folder) throws IOException {
        if (Files.exists(folder.programs())) {
            return;
        }
        var unfinished = folder.root().resolve(VERSION + ".unfinished");
        Folder.delete(unfinished);
        Files.createDirectories(unfinished);
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(enclosed())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, unfinished);
            }
        }
        open(unfinished, "rwxr-xr-x");
        Files.move(unfinished, folder.programs(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream enclosed() {
        var processor = System.getProperty("os.arch", "");
        var archive = Programs.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        if (archive == null || !processor.equals("amd64")) {
            throw DatabaseRefused.notForThisProcessor(processor);
        }
        return archive;
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw DatabaseRefused.failed("unpack", entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            open(target, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            open(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static void open(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
