package vn.datmui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The places inside the database's one folder. A folder without the marker, unless empty, is somebody else's. */
record Folder(Path root) {

    static final String MAJOR = "18";

    private static final String MARKER = "datmui-database";

    Path programs() {
        return root.resolve(Programs.VERSION);
    }

    Path program(String name) {
        return programs().resolve("bin").resolve(name);
    }

    Path data() {
        return root.resolve("data");
    }

    Path unfinishedData() {
        return root.resolve("data.unfinished");
    }

    Path sockets() {
        return root.resolve("sockets");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log() {
        return logs().resolve("postgres.log");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path port() {
        return root.resolve("port");
    }

    Path password() {
        return root.resolve("password");
    }

    Path superuserPassword() {
        return root.resolve("superuser-password");
    }

    boolean hasData() {
        return Files.exists(data());
    }

    /** Refuses what is not ours; marks an empty folder as ours. */
    void claim() throws IOException {
        if (Files.exists(root.resolve(MARKER))) {
            refuseOtherData();
        } else if (isEmpty()) {
            Files.writeString(root.resolve(MARKER), "PostgreSQL " + MAJOR + "\n");
        } else {
            throw DatabaseRefused.foreignFolder(root);
        }
    }

    private void refuseOtherData() throws IOException {
        var versionFile = data().resolve("PG_VERSION");
        if (!hasData()) {
            return;
        }
        if (!Files.exists(versionFile)) {
            throw DatabaseRefused.foreignFolder(data());
        }
        var found = Files.readString(versionFile).strip();
        if (!found.equals(MAJOR)) {
            throw DatabaseRefused.otherVersion(data(), found, MAJOR);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
