package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class FrameModuleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TestClock testClock;

    @Test
    void keepsOneHistoryPerModule() {
        assertThat(jdbc.sql("select count(*) from frame.flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void searchesWithoutAccents() {
        assertThat(jdbc.sql("select public.unaccent('Đất Mũi')")
                        .query(String.class)
                        .single())
                .isEqualTo("Dat Mui");
    }

    @Test
    void standsStillWhenTheTestSaysSo() {
        testClock.setTo("2026-02-13T14:59");
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(clock.instant()).isEqualTo(clock.instant()).isEqualTo("2026-02-13T07:59:00Z");
    }
}
