package vn.datmui.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One home lived through: made, abandoned, adopted, killed, stopped, started again. */
class EmbeddedDatabaseTest {

    private static final Path PLACE = Path.of("target", "home-" + System.nanoTime());

    private static Path home;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void startsInAFolderWhoseNameHasSpacesAndDiacritics() throws IOException {
        home = Files.createDirectories(PLACE.resolve("nhà 'dữ liệu'"));
        database = EmbeddedDatabase.start(home);
    }

    @AfterAll
    static void stops() throws IOException {
        database.close();
        Folder.delete(PLACE);
    }

    @Test
    void isDurable() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show data_checksums")).isEqualTo("on");
    }

    @Test
    void listensOnThisMachineOnlyAndAsksForThePassword() throws SQLException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show password_encryption")).isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsThePasswordForTheOwnerOnly() throws IOException {
        var file = home.resolve("postgres/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip())
                .isEqualTo(database.password())
                .hasSizeGreaterThan(32);
    }

    @Test
    void isStartedAgainWhenItsServerIsKilledUnderIt() throws Exception {
        var lines = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow().destroyForcibly();
        assertThat(answersWithin(Duration.ofSeconds(15))).isTrue();
    }

    private static boolean answersWithin(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        Thread.sleep(500);
        while (System.nanoTime() < end) {
            try {
                return ask("select 1").equals("1");
            } catch (SQLException notYet) {
                Thread.sleep(200);
            }
        }
        return false;
    }

    @Test
    void givesThePlatformAnAccountThatIsNotTheSuperuser() throws SQLException {
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask("select count(*) from pg_available_extensions where name in ('unaccent', 'pg_trgm')"))
                .isEqualTo("2");
    }

    @Test
    void neverRunsAsRoot() throws IOException {
        var server = Postmaster.on(folder()).orElseThrow();
        assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid"))
                .isNotEqualTo(0);
    }

    @Test
    void knowsVietnameseLetters() throws SQLException {
        assertThat(ask("select lower('ĐẤT MŨI')")).isEqualTo("đất mũi");
    }

    @Test
    void enclosesTheVersionThatItSays() throws SQLException {
        assertThat(Programs.VERSION)
                .startsWith(ask("show server_version") + ".")
                .startsWith(Folder.MAJOR + ".");
    }

    @Test
    void isAnOutsideDatabaseForAnotherPlatform() {
        var address = database.url().substring("jdbc:".length());
        var outside = Database.open(home, address, database.user(), database.password());
        assertThat(outside.url()).isEqualTo(database.url());
        assertThat(outside).asString().doesNotContain(database.password());
        assertThatThrownBy(() -> Database.open(home, address, database.user(), "wrong"))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(23))
                .hasMessageContaining("does not accept the account");
        assertThatThrownBy(() -> Database.open(
                        home, address.replaceFirst("/[a-z]+$", "/elsewhere"), database.user(), database.password()))
                .hasMessageContaining("has no such database");
    }

    @Test
    void refusesAnOutsideAccountThatMayNotMakeSchemas() throws Exception {
        var owner =
                Files.readString(home.resolve("postgres/superuser-password")).strip();
        try (var connection = DriverManager.getConnection(database.url(), "postgres", owner);
                var statement = connection.createStatement()) {
            statement.execute("create role guest login password 'guest'");
        }
        assertThatThrownBy(() -> Database.open(home, database.url(), "guest", "guest"))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(23))
                .hasMessageContaining("may not create schemas in the database \"datmui\"");
    }

    @Test
    void refusesASecondPlatformOnTheSameFolder() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(25))
                .hasMessageContaining("Another Đất Mũi is using the folder");
    }

    @Test
    void survivesKillAndCleanStopWithAllThatWasCommitted() throws Exception {
        ask("create table kept as select 'đã ghi' as words");
        var port = database.port();

        database.abandon();
        database = EmbeddedDatabase.start(home);
        assertThat(database.adopted()).isTrue();
        assertThat(database.port()).isEqualTo(port);

        ask("insert into kept values ('trước khi mất điện')");
        database.abandon();
        kill(Postmaster.on(folder()).orElseThrow().pid());
        database = EmbeddedDatabase.start(home);
        assertThat(database.adopted()).isFalse();
        assertThat(ask("select count(*) from kept")).isEqualTo("2");

        database.close();
        assertThat(folder().data().resolve("postmaster.pid")).doesNotExist();
        database = EmbeddedDatabase.start(home);
        assertThat(database.port()).isEqualTo(port);
        assertThat(ask("select count(*) from kept")).isEqualTo("2");
    }

    private static void kill(long pid) throws Exception {
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
    }

    private static Folder folder() throws IOException {
        return new Folder(home.resolve("postgres").toRealPath());
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
