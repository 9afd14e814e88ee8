package vn.datmui.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The raw rate: one transaction that writes the rows of one submission into copies of the same tables, by pgbench where it is
 * installed, else by as many plain connections.
 */
final class Yardstick {

    private static final int SECONDS = 8;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    /** One submission: number, dossier, history, paper, audit, two publications. */
    private static final List<String> STATEMENTS = List.of(
            "insert into yardstick.number_series (series, last) values ('s' || (random() * 6)::int, 1)"
                    + " on conflict (series) do update set last = number_series.last + 1",
            "insert into yardstick.dossier select * from yardstick.sample_dossier",
            "insert into yardstick.history select * from yardstick.sample_history",
            "insert into yardstick.paper select * from yardstick.sample_paper",
            "insert into yardstick.act select * from yardstick.sample_act",
            publication("notices"),
            publication("deadlines"));

    private static String publication(String listener) {
        return "insert into yardstick.publication"
                + " (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts) values"
                + " (gen_random_uuid(), '" + listener + "', 'DossierRegistered', repeat('x', 600) || random(), now(),"
                + " 'PUBLISHED', 0)";
    }

    private final BenchDatabase database;

    Yardstick(BenchDatabase database) {
        this.database = database;
    }

    /** How fast, and by what. */
    record Result(String by, double perSecond) {}

    Result run(int clients) throws Exception {
        prepare();
        Path program = pgbench();
        return program == null ? byConnections(clients) : byPgbench(program, clients);
    }

    /** Copies of the tables without unique keys, and one real row of each as the sample. */
    private void prepare() {
        database.run("create schema yardstick");
        copy("dossier", "dossiers.dossier", 1);
        copy("history", "dossiers.history", 1);
        copy("paper", "dossiers.paper", 1);
        copy("act", "identity.act", 1);
        database.run("create table yardstick.publication (like frame.event_publication including indexes)");
        database.run("create table yardstick.number_series (series text primary key, last int not null)");
    }

    private void copy(String name, String from, int rows) {
        database.run("create table yardstick.%s as select * from %s limit 0".formatted(name, from));
        database.run("create table yardstick.sample_%s as select * from %s limit %d".formatted(name, from, rows));
        database.run("create index on yardstick.%s (%s)".formatted(name, firstColumn(name)));
    }

    private String firstColumn(String name) {
        return database.texts("select column_name from information_schema.columns where table_schema = 'yardstick'"
                        + " and table_name = '" + name + "' order by ordinal_position limit 1")
                .getFirst();
    }

    private static @org.jspecify.annotations.Nullable Path pgbench() {
        return List.of("/usr/bin/pgbench", "/usr/lib/postgresql/15/bin/pgbench", "/usr/lib/postgresql/17/bin/pgbench")
                .stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private Result byPgbench(Path program, int clients) throws IOException {
        Path script = Files.createTempFile("datmui-yardstick", ".sql");
        Files.writeString(script, "begin;\n" + String.join(";\n", STATEMENTS) + ";\ncommit;\n");
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                "2",
                "-T",
                String.valueOf(SECONDS),
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(database.port()),
                "-U",
                "datmui",
                "datmui");
        builder.environment().put("PGPASSWORD", database.password());
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(script);
        Matcher found = TPS.matcher(text);
        if (!found.find()) {
            throw new UncheckedIOException(new IOException(text));
        }
        return new Result("pgbench", Double.parseDouble(found.group(1)));
    }

    private Result byConnections(int clients) throws InterruptedException {
        LongAdder done = new LongAdder();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            threads.add(Thread.ofPlatform().start(() -> write(done, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Result("plain connections", done.sum() / (double) SECONDS);
    }

    private void write(LongAdder done, long end) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                for (String sql : STATEMENTS) {
                    statement.execute(sql);
                }
                connection.commit();
                done.increment();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
