package vn.datmui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.organisation.Agencies;

/** After code 9999 of a day nothing is filed under a code that the law does not know, and the administrators are told. */
@PlatformTest
class CodesUsedUpIT {

    private static final AgencyCode AGENCY = new AgencyCode("H12.32167");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry figures;

    @Autowired
    private TestClock clock;

    @Test
    void refusesTheNextOneAndRaisesTheAlarm() {
        clock.setTo("2026-03-06T09:00:00");
        String agency = beans.getBean(Agencies.class).find(AGENCY).orElseThrow().oldCode();
        jdbc.sql("insert into dossiers.number_series (series, last) values (?, 9999)")
                .param("code:" + agency + ":2026-03-06")
                .update();
        for (int time = 1; time <= 2; time++) {
            assertThatThrownBy(() -> ADossier.in(beans).at(AGENCY).submitted())
                    .isInstanceOfSatisfying(
                            DossierProblem.class,
                            refused -> assertThat(refused.code()).isEqualTo("DOS-0005"));
            assertThat(figures.counter("datmui.dossiers.codes.used.up", "agency", agency)
                            .count())
                    .isEqualTo(time);
        }
        assertThat(noticesPerAdministrator(agency)).isNotEmpty().containsOnly(1);
    }

    private List<Integer> noticesPerAdministrator(String agency) {
        return jdbc.sql("""
                        select count(*)::int from notices.notice
                        where subject = ? and title_vi like '%06/03/2026%' group by account""")
                .param("codes:" + agency + ":2026-03-06")
                .query(Integer.class)
                .list();
    }
}
