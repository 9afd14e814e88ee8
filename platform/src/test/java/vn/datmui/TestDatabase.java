package vn.datmui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.datmui.database.Database;

/**
 * A fresh database per run of the tests: in the server at {@code DATMUI_DB_URL} where one is given (its user must be
 * allowed to create databases), otherwise in an embedded server kept in {@code target}.
 */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The tests run in several processes side by side (see the parent's surefire): each has places of its own. */
    private static final String FORK = System.getProperty("datmui.test.fork", "1");

    private static final Path SERVER_HOME = Path.of("target", "test-database-" + FORK);
    static final Path HOME = Path.of("target", "test-home-" + FORK);

    private record Fresh(Database server, String name) {

        String url() {
            return server.url().replaceFirst("/[^/?]*(\\?.*)?$", "/" + name + "$1");
        }
    }

    private static final Fresh FRESH = make();

    /** Known before the start, because the platform's address is its name as an OpenID provider. */
    private static final int PORT = freePort();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + FRESH.url(),
                        "spring.datasource.username=" + FRESH.server().user(),
                        "spring.datasource.password=" + FRESH.server().password(),
                        "datmui.home=" + HOME.toAbsolutePath(),
                        "server.port=" + PORT)
                .applyTo(context);
    }

    /** A further database in the same server and a home of its own, as arguments for a second platform. */
    static String[] forAnotherPlatform(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
            Files.createDirectories(home);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var other = new Fresh(FRESH.server(), FRESH.name() + "_other");
        run(other.server(), "drop database if exists " + other.name() + " with (force)");
        run(other.server(), "create database " + other.name());
        return new String[] {
            "--spring.datasource.url=" + other.url(),
            "--spring.datasource.username=" + other.server().user(),
            "--spring.datasource.password=" + other.server().password(),
            "--datmui.home=" + home.toAbsolutePath()
        };
    }

    static void dropOther() {
        run(FRESH.server(), "drop database if exists " + FRESH.name() + "_other with (force)");
    }

    private static Fresh make() {
        try {
            FileSystemUtils.deleteRecursively(HOME);
            Files.createDirectories(SERVER_HOME);
            Files.createDirectories(HOME);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var server = Database.open(SERVER_HOME, environment("URL"), environment("USER"), environment("PASSWORD"));
        var fresh = new Fresh(server, "datmui_test_" + ProcessHandle.current().pid());
        run(server, "drop database if exists " + fresh.name() + " with (force)");
        run(server, "create database " + fresh.name());
        SpringApplication.getShutdownHandlers().add(() -> remove(fresh));
        return fresh;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Fresh fresh) {
        run(fresh.server(), "drop database if exists " + fresh.name() + " with (force)");
        fresh.server().close();
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault("DATMUI_DB_" + name, "");
    }

    private static void run(Database server, String sql) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
