package vn.datmui.database;

import java.io.IOException;
import java.nio.file.Files;

/** The server's settings, written anew at every start: durable, private, and reachable from this machine only. */
final class Settings {

    /** Linux cuts socket paths at 107 bytes; a deeper folder goes without a socket. */
    private static final int LONGEST_SOCKET_FOLDER = 80;

    private Settings() {}

    static void write(Folder folder, Keeper keeper, int port) throws IOException {
        var file = folder.data().resolve("postgresql.conf");
        Files.writeString(file, text(folder, port));
        keeper.own(file);
    }

    private static String text(Folder folder, int port) {
        return """
                # Written at every start; changes here are lost.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                unix_socket_permissions = 0700
                max_connections = 100
                password_encryption = 'scram-sha-256'
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                shared_buffers = '128MB'
                dynamic_shared_memory_type = 'posix'
                min_wal_size = '80MB'
                max_wal_size = '512MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] '
                log_min_messages = 'warning'
                log_min_duration_statement = '2s'
                lc_messages = 'C'
                """.formatted(port, sockets(folder).replace("'", "''"));
    }

    private static String sockets(Folder folder) {
        var path = folder.sockets().toString();
        return path.length() > LONGEST_SOCKET_FOLDER || path.contains(",") ? "" : path;
    }
}
