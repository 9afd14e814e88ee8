package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.database.DatabaseRefused;

/** What the frame does with a database that another version of the platform has used. */
@PlatformTest
class MigrationsModuleTest {

    @Autowired
    Migrations migrations;

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetsTheFuture() {
        jdbc.sql("delete from frame.flyway_schema_history where version = '900'")
                .update();
        jdbc.sql("update frame.flyway_schema_history set description = 'days passed' where version = '003'")
                .update();
    }

    @Test
    void leavesADatabaseOfTodaysShapeAlone() {
        var before = rows();
        migrations.migrate(flyway);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesADatabaseThatANewerPlatformHasUsed() {
        jdbc.sql("""
                insert into frame.flyway_schema_history (installed_rank, version, description, type, script, checksum,
                    installed_by, execution_time, success)
                values (900, '900', 'of tomorrow', 'SQL', 'V900__of_tomorrow.sql', 1, 'datmui', 1, true)
                """).update();
        assertThatThrownBy(() -> migrations.migrate(flyway))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(21))
                .hasMessageContaining("belongs to a newer Đất Mũi");
    }

    @Test
    void refusesADatabaseWhoseHistoryIsAnother() {
        jdbc.sql("update frame.flyway_schema_history set description = 'something else' where version = '003'")
                .update();
        assertThatThrownBy(() -> migrations.migrate(flyway))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("does not fit this Đất Mũi");
    }

    private int rows() {
        return jdbc.sql("select count(*)::int from frame.flyway_schema_history")
                .query(Integer.class)
                .single();
    }
}
