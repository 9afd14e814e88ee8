package vn.datmui.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** The record of acts. */
@PlatformTest
class RecordOfActsIT {

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    private final String subject = "test:" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"update identity.act set verb = 'x'", "delete from identity.act", "truncate identity.act"})
    void refusesEveryChange(String sql) {
        trail.record(Act.ofSystem("test.done", subject));
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("only ever added to");
    }

    @Test
    void leavesNoRecordOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            trail.record(Act.ofSystem("test.done", subject));
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void showsTheAdministratorWhoDidWhatFromWhere() {
        people.citizen(People.HONG_THAM);
        String page = people.administrator()
                .page("/admin/audit?verb=identity.sign-in&who=" + People.HONG_THAM)
                .select("tbody tr")
                .first()
                .text();
        assertThat(page).contains("Nguyễn Thị Hồng Thắm", "identity.sign-in", "127.0.0.1");
    }

    @Test
    void findsBySubjectAndPagesBackwards() {
        for (int i = 0; i < 60; i++) {
            trail.record(Act.ofSystem("test.done", subject).with(Map.of("number", String.valueOf(i))));
        }
        Person administrator = people.administrator();
        var first = administrator.page("/admin/audit?subject=" + subject);
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("tbody tr").first().text()).contains("number: 59", "Hệ thống");
        String older = first.select("a.govuk-button--secondary[href*=before]").attr("href");
        assertThat(administrator.page(older).select("tbody tr")).hasSize(10);
    }

    @Test
    void takesHostileFiltersAsText() {
        Person administrator = people.administrator();
        assertThat(administrator
                        .get(
                                "/admin/audit?verb=%25%00&who=%27%3Bdrop&subject=%3Cscript%3E&from=%2B999999999-12-31&until=9999-99-99")
                        .statusCode())
                .isEqualTo(200);
    }

    private int count() {
        return jdbc.sql("select count(*) from identity.act where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }
}
