package vn.datmui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import vn.datmui.database.DatabaseRefused;

/**
 * Each module's own schema with its own history, moved to today's shape floor by floor before any bean touches the
 * database. A module without a folder under {@code db/migration} has no schema.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    /** By floor, as in the house; the frame first because extensions are shared. */
    static final List<String> MODULES = List.of(
            "frame",
            "organisation",
            "files",
            "identity",
            "notices",
            "papers",
            "signing",
            "catalogue",
            "exchange",
            "dossiers",
            "documents",
            "feedback");

    private static final Set<MigrationState> NEWER =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final ResourceLoader resources;

    Migrations(ResourceLoader resources) {
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway template) {
        MODULES.stream().filter(this::hasMigrations).forEach(module -> migrate(template, module));
    }

    private boolean hasMigrations(String module) {
        return resources.getResource("classpath:db/migration/" + module + "/").exists();
    }

    private static void migrate(Flyway template, String module) {
        var flyway = Flyway.configure()
                .configuration(template.getConfiguration())
                .schemas(module)
                .locations("classpath:db/migration/" + module)
                .load();
        refuseNewer(flyway, module);
        try {
            flyway.migrate();
        } catch (FlywayValidateException otherHistory) {
            var said =
                    String.valueOf(otherHistory.getMessage()).lines().limit(2).collect(Collectors.joining(" "));
            throw DatabaseRefused.otherShape(module, said);
        }
    }

    /** Flyway lets a newer program's schema pass; an older program on it would lose what it does not know. */
    private static void refuseNewer(Flyway flyway, String module) {
        for (var applied : flyway.info().applied()) {
            if (NEWER.contains(applied.getState())) {
                throw DatabaseRefused.newerShape(module, String.valueOf(applied.getVersion()));
            }
        }
    }
}
