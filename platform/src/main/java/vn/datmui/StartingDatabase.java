package vn.datmui;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.datmui.database.Database;
import vn.datmui.database.DatabaseRefused;

/**
 * Opens the database before anything else: the one at {@code DATMUI_DB_URL}, otherwise the embedded one of
 * {@code datmui.home}, which is stopped after the last bean is gone. What stands in the way ends the program with one
 * sentence in each language and the exit code of {@code ./datmui help}.
 */
class StartingDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int BUSY_PORT = 20;

    private final BreakingOff breakingOff;

    StartingDatabase(BreakingOff breakingOff) {
        this.breakingOff = breakingOff;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        refuseBusyPort(environment.getProperty("server.port", Integer.class, 8080));
        refuseBusyPort(environment.getProperty("management.server.port", Integer.class, 8081));
        try {
            use(open(environment), environment);
        } catch (DatabaseRefused refused) {
            breakingOff.letGo();
            end(refused);
        }
    }

    /** Ends the program like a refusal at the door when that is why it could not start. */
    static void explain(@Nullable Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefused refused) {
                end(refused);
            }
        }
    }

    private static Database open(ConfigurableEnvironment environment) {
        return Database.open(
                Path.of(environment.getProperty("datmui.home", "data")),
                environment.getProperty("DATMUI_DB_URL"),
                environment.getProperty("DATMUI_DB_USER", ""),
                environment.getProperty("DATMUI_DB_PASSWORD", ""));
    }

    private void use(Database database, ConfigurableEnvironment environment) {
        breakingOff.closes(database);
        SpringApplication.getShutdownHandlers().add(database::close);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password())));
    }

    private void refuseBusyPort(int port) {
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException busy) {
            breakingOff.letGo();
            end(
                    BUSY_PORT,
                    "Cổng " + port + " đang được chương trình khác dùng; hãy chọn cổng khác bằng --port.",
                    "Port " + port + " is in use by another program; choose another one with --port.");
        }
    }

    private static void end(DatabaseRefused refused) {
        end(refused.exitCode(), refused.vietnamese(), refused.english());
    }

    private static void end(int exitCode, String vietnamese, String english) {
        System.err.println(vietnamese + System.lineSeparator() + english);
        System.exit(exitCode);
    }
}
