package vn.datmui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The server process on one folder: makes its data, starts or adopts it, stops it. */
final class Server {

    static final String DATABASE = "datmui";
    static final String USER = "datmui";

    private static final String SUPERUSER = "postgres";
    private static final int TRIES = 3;

    private final Folder folder;
    private final Keeper keeper;
    private int port;

    Server(Folder folder, Keeper keeper) {
        this.folder = folder;
        this.keeper = keeper;
    }

    int port() {
        return port;
    }

    /** Makes the data once, complete or not at all. */
    void makeData() throws IOException {
        keeper.makeOwnFolder(folder.sockets());
        keeper.makeOwnFolder(folder.logs());
        if (folder.hasData()) {
            return;
        }
        Folder.delete(folder.unfinishedData());
        keeper.makeOwnFolder(folder.unfinishedData());
        initialise();
        Files.move(folder.unfinishedData(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise() throws IOException {
        var passwordFile = folder.logs().resolve("new-password");
        Secret.write(passwordFile, Secret.readOrMake(folder.superuserPassword()));
        keeper.own(passwordFile);
        try {
            demand(
                    "initdb",
                    List.of(
                            folder.program("initdb").toString(),
                            "--pgdata=" + folder.unfinishedData(),
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--data-checksums",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C.UTF-8",
                            "--lc-collate=C",
                            "--lc-messages=C",
                            "--no-instructions"));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** True when a server of this version was already there and answers. */
    boolean adoptOrStart() throws IOException {
        var running = Postmaster.on(folder);
        if (running.isPresent() && running.get().isOfThisVersion(folder)) {
            port = running.get().port();
            if (answers()) {
                return true;
            }
        }
        if (running.isPresent()) {
            stop();
        }
        start();
        return false;
    }

    /** Whether the server process is there; one that is alive but slow is left alone. */
    boolean isAlive() throws IOException {
        return Postmaster.on(folder).isPresent();
    }

    private boolean answers() {
        try (var connection = connect(SUPERUSER)) {
            return connection.isValid(5);
        } catch (SQLException | IOException silent) {
            return false;
        }
    }

    private void start() throws IOException {
        port = Port.choose(folder);
        Settings.write(folder, keeper, port);
        var answer = pgCtl("start", "--log=" + folder.log());
        for (var tried = 1; !answer.good() && tried < TRIES; tried++) {
            answer = pgCtl("start", "--log=" + folder.log());
        }
        if (!answer.good()) {
            throw DatabaseRefused.failed("pg_ctl start", answer.lastLine() + " " + folder.log());
        }
    }

    void stop() {
        demand("pg_ctl stop", pgCtlCommand("stop", "--mode=fast"));
    }

    private Keeper.Answer pgCtl(String verb, String option) {
        return keeper.run(folder.root(), pgCtlCommand(verb, option));
    }

    private List<String> pgCtlCommand(String verb, String option) {
        var program = folder.program("pg_ctl").toString();
        return List.of(program, verb, "--pgdata=" + folder.data(), "--wait", "--timeout=120", "--silent", option);
    }

    private void demand(String step, List<String> command) {
        var answer = keeper.run(folder.root(), command);
        if (!answer.good()) {
            throw DatabaseRefused.failed(step, answer.lastLine());
        }
    }

    /** Makes the platform's own account and database where they are missing; returns the account's password. */
    String makeDatabase() throws IOException {
        var password = Secret.readOrMake(folder.password());
        try (var connection = connect(SUPERUSER)) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                run(connection, "create role " + USER + " login createdb password '" + password + "'");
            }
            if (isMissing(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                run(connection, "create database " + DATABASE + " owner " + USER);
            }
            return password;
        } catch (SQLException broken) {
            throw DatabaseRefused.failed("create database", String.valueOf(broken.getMessage()));
        }
    }

    private Connection connect(String user) throws SQLException, IOException {
        var url = String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/postgres", port);
        return DriverManager.getConnection(url, user, Secret.readOrMake(folder.superuserPassword()));
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
