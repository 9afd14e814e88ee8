package vn.datmui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.identity.factor.Factors;
import vn.datmui.identity.signin.Passwords;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.PersonalId;

/** The account: sessions, password, posts by day, and accounts opened at a counter. */
@PlatformTest
class AccountIT {

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    Factors factors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void listsTheSessionsAndEndsAnotherOne() {
        Person phone = people.citizen(People.MINH_KHANG);
        Person desk = people.citizen(People.MINH_KHANG);
        var page = desk.page("/account");
        String other = page.select("tr:not(:contains(Thiết bị này)) form[action^=/account/sessions]")
                .first()
                .attr("action");
        int before = page.select("form[action^=/account/sessions]").size();
        assertThat(before).isGreaterThanOrEqualTo(2);
        assertThat(desk.post(other, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.page("/account").select("form[action^=/account/sessions]"))
                .hasSize(before - 1);
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void keepsOnlyTheDigestOfAToken() {
        String token = people.citizen(People.MINH_KHANG).cookie("datmui_session");
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select count(*) from identity.session s where s::text like '%' || ? || '%'")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void cannotEndSomebodyElsesSession() {
        Person victim = people.citizen(People.HONG_THAM);
        String session = jdbc.sql("select id::text from identity.session order by started_at desc limit 1")
                .query(String.class)
                .single();
        people.citizen(People.MINH_KHANG).post("/account/sessions/" + session + "/end", Map.of());
        assertThat(victim.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        String name = newOfficer("2026-01-01", null);
        Person here = people.stranger().signIn(name, people.password());
        Person elsewhere = people.stranger().signIn(name, people.password());
        assertThat(change(here, "sai rồi nhé", "thuyền về bến Rạch Tàu").statusCode())
                .isEqualTo(422);
        assertThat(change(here, people.password(), "1234567890").body()).contains("quá phổ biến", "#newPassword");
        assertThat(change(here, people.password(), "thuyền về bến Rạch Tàu").statusCode())
                .isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        people.stranger().signIn(name, "thuyền về bến Rạch Tàu");
    }

    @Test
    void takesTheRightAwayOnTheDayAfterThePostEnds() {
        String name = newOfficer("2026-01-01", "2026-11-30");
        clock.setTo("2026-11-30T23:30");
        Person officer = people.stranger().signIn(name, people.password());
        assertThat(officer.get("/admin/audit").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(31));
        assertThat(officer.get("/admin/audit").statusCode()).isEqualTo(403);
        assertThat(officer.page("/account").text()).contains("Hôm nay không giữ vị trí công tác nào");
    }

    @Test
    void givesNoRightBeforeThePostBegins() {
        String name = newOfficer("2026-12-01", null);
        clock.setTo("2026-11-30T10:00");
        assertThat(people.stranger()
                        .signIn(name, people.password())
                        .get("/admin/audit")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void opensOneAccountPerPersonAtTheCounter() {
        PersonalId number = new PersonalId("096950000777");
        Account first = accounts.openAtCounter(number, "  Trần   Văn Tám ", "0900000099");
        Account second = accounts.openAtCounter(number, "Trần Văn Tám", "0900000098");
        assertThat(first.fullName()).isEqualTo("Trần Văn Tám");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(people.stranger()
                        .post("/sign-in", Map.of("name", number.value(), "password", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    private java.net.http.HttpResponse<String> change(Person person, String current, String wanted) {
        return person.post("/account/password", Map.of("currentPassword", current, "newPassword", wanted));
    }

    /** An administrator of our own, so that nobody else's rights change. */
    private String newOfficer(String from, String to) {
        UUID officer = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String name = "quantri." + officer;
        jdbc.sql("insert into organisation.officer (id, full_name) values (?, 'Lê Văn Thử')")
                .param(officer)
                .update();
        jdbc.sql("""
                insert into organisation.post (officer, unit, role, title, valid_from, valid_to)
                values (?, 'H12.01/administration', 'ADMINISTRATOR', 'Quản trị', ?::date, ?::date)
                """).params(officer, from, to).update();
        jdbc.sql("""
                insert into identity.account (id, officer, user_name, full_name, opened_at)
                values (?, ?, ?, 'Lê Văn Thử', now())
                """).params(account, officer, name).update();
        jdbc.sql("insert into identity.password (account, hash, changed_at) values (?, ?, now())")
                .params(account, passwords.hash(people.password()))
                .update();
        factors.giveApp(new AccountId(account), people.appKey());
        waitForTheOtherNodesToSeeIt();
        return name;
    }

    private static void waitForTheOtherNodesToSeeIt() {
        try {
            Thread.sleep(1100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
