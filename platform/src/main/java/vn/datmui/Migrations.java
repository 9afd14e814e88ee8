package vn.datmui;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

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
            "dossiers",
            "feedback");

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
        Flyway.configure()
                .configuration(template.getConfiguration())
                .schemas(module)
                .locations("classpath:db/migration/" + module)
                .load()
                .migrate();
    }
}
