package vn.datmui.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.identity.signin.Passwords;

/** Signing in in two steps, over HTTP. */
@PlatformTest
class SecondFactorIT {

    private static final String SECOND = "/sign-in/second";

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void opensNothingByThePasswordAloneOnceAnAppIsSetUp() {
        String name = people.newCitizen();
        setUpApp(name);
        Person thief = people.stranger();
        HttpResponse<String> answer = firstStep(thief, name);
        assertThat(thief.where(answer)).isEqualTo(SECOND);
        assertThat(thief.cookie("datmui_session")).isEmpty();
        assertThat(thief.where(thief.get("/account"))).startsWith("/sign-in");
        assertThat(thief.where(thief.get("/oauth2/authorize"))).doesNotContain("code=");
    }

    @Test
    void opensByTheCodeAndLeadsOn() {
        String name = people.newCitizen();
        AppKey key = setUpApp(name).key();
        Person person = people.stranger();
        clock.forward(Duration.ofMinutes(1));
        HttpResponse<String> first =
                person.post("/sign-in", Map.of("name", name, "password", people.password(), "next", "/account?x=1"));
        assertThat(person.where(first)).isEqualTo(SECOND + "?next=%2Faccount%3Fx%3D1");
        String next =
                person.page(person.where(first)).select("input[name=next]").val();
        HttpResponse<String> second = person.post(SECOND, Map.of("code", key.codeAt(clock.instant()), "next", next));
        assertThat(person.where(second)).isEqualTo("/account?x=1");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select assurance from identity.session s join identity.account a on a.id = s.account"
                                + " where a.personal_id = ? order by started_at desc limit 1")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("substantial");
    }

    @Test
    void takesACodeOnceAlsoAStepLater() {
        String name = people.newCitizen();
        AppKey key = setUpApp(name).key();
        clock.forward(Duration.ofMinutes(1));
        String code = key.codeAt(clock.instant());
        Person first = people.stranger();
        firstStep(first, name);
        assertThat(first.post(SECOND, Map.of("code", code)).statusCode()).isEqualTo(303);
        Person shoulder = people.stranger();
        firstStep(shoulder, name);
        clock.forward(Duration.ofSeconds(20));
        HttpResponse<String> again = shoulder.post(SECOND, Map.of("code", code));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("vừa được dùng");
    }

    @Test
    void endsTheFirstStepAfterTenMinutes() {
        String name = people.newCitizen();
        AppKey key = setUpApp(name).key();
        Person person = people.stranger();
        firstStep(person, name);
        clock.forward(Duration.ofMinutes(11));
        HttpResponse<String> answer = person.post(SECOND, Map.of("code", key.codeAt(clock.instant())));
        assertThat(person.where(answer)).isEqualTo("/sign-in");
    }

    @Test
    void slowsGuessesDownButNeverOnTheOwnersOwnDevice() {
        String name = people.newCitizen();
        Enrolled own = setUpApp(name);
        Person thief = people.stranger();
        firstStep(thief, name);
        for (int i = 0; i < 5; i++) {
            assertThat(thief.post(SECOND, Map.of("code", "00000" + i)).statusCode())
                    .isEqualTo(422);
        }
        clock.forward(Duration.ofMinutes(1));
        String code = own.key().codeAt(clock.instant());
        assertThat(thief.post(SECOND, Map.of("code", code)).statusCode()).isEqualTo(429);
        Person another = people.stranger();
        firstStep(another, name);
        assertThat(another.post(SECOND, Map.of("code", code)).statusCode()).isEqualTo(429);

        own.person().post("/sign-out", Map.of());
        firstStep(own.person(), name);
        assertThat(own.person().post(SECOND, Map.of("code", code)).statusCode()).isEqualTo(303);
    }

    @Test
    void opensOnceByEachRecoveryCode() {
        String name = people.newCitizen();
        Enrolled own = setUpApp(name);
        assertThat(own.codes()).hasSize(10);
        assertThat(jdbc.sql("select count(*) from identity.recovery_code where digest = ?")
                        .param(own.codes().getFirst())
                        .query(Integer.class)
                        .single())
                .isZero();
        Person person = people.stranger();
        firstStep(person, name);
        String typed = own.codes().getFirst().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(person.post(SECOND, Map.of("code", typed)).statusCode()).isEqualTo(303);
        assertThat(person.page("/account/security").text()).contains("Còn 9 mã");
        Person again = people.stranger();
        firstStep(again, name);
        assertThat(again.post(SECOND, Map.of("code", typed)).statusCode()).isEqualTo(422);
    }

    @Test
    void letsNobodyFinishASignInThatAnotherBegan() {
        String mine = people.newCitizen();
        Enrolled own = setUpApp(mine);
        String other = people.newCitizen();
        setUpApp(other);
        Person thief = people.stranger();
        firstStep(thief, other);
        clock.forward(Duration.ofMinutes(1));
        assertThat(thief.post(SECOND, Map.of("code", own.key().codeAt(clock.instant())))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void keepsNoKeyInTheOpenAndNoneThatFitsAnotherAccount() {
        String name = people.newCitizen();
        AppKey key = setUpApp(name).key();
        byte[] sealed = jdbc.sql("select sealed from identity.app_key k join identity.account a on a.id = k.account"
                        + " where a.personal_id = ?")
                .param(name)
                .query(byte[].class)
                .single();
        assertThat(sealed).hasSize(12 + 16 + 20 + 16);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        String thief = people.newCitizen();
        setUpApp(thief);
        jdbc.sql(
                        "update identity.app_key set sealed = ? where account = (select id from identity.account where personal_id = ?)")
                .params(sealed, thief)
                .update();
        Person person = people.stranger();
        firstStep(person, thief);
        clock.forward(Duration.ofMinutes(1));
        assertThat(person.post(SECOND, Map.of("code", key.codeAt(clock.instant())))
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void changesNothingForSomebodyWhoSignedInLongAgo() {
        String name = people.newCitizen();
        Enrolled own = setUpApp(name);
        clock.forward(Duration.ofMinutes(20));
        assertThat(own.person().post("/account/security/app/drop", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(own.person().post("/account/security/codes", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(own.person().where(own.person().get("/account/security/app")))
                .startsWith("/sign-in?next=");
    }

    @Test
    void letsCitizensDropTheirLastFactorAndLeadersNot() {
        String name = people.newCitizen();
        Enrolled own = setUpApp(name);
        assertThat(own.person().post("/account/security/app/drop", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(people.stranger()
                        .signIn(name, people.password())
                        .get("/account")
                        .statusCode())
                .isEqualTo(200);
        Person leader = people.stranger().signIn("lanhdao.32248", people.password());
        assertThat(leader.post("/account/security/app/drop", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(leader.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsAnAdministratorWithoutAFactorToSetOneUp() {
        String name = newAdministrator();
        Person person = people.stranger();
        HttpResponse<String> answer = firstStep(person, name);
        assertThat(person.where(answer)).isEqualTo("/account/security");
        assertThat(person.where(person.get("/admin/audit"))).isEqualTo("/account/security?next=%2Fadmin%2Faudit");
        HttpResponse<String> asProgram = person.send(person.request("/admin/audit")
                .setHeader("Accept", "application/json")
                .GET());
        assertThat(asProgram.statusCode()).isEqualTo(403);
        assertThat(asProgram.body()).contains("IDE-0020");

        Enrolled enrolled = enrol(person, "/admin/audit");

        assertThat(enrolled.page().select("a[href=/admin/audit]")).isNotEmpty();
        assertThat(person.get("/admin/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheOwnerOfEveryChange() throws InterruptedException {
        String name = people.newCitizen();
        setUpApp(name);
        for (int i = 0; i < 50 && notices(name, "FACTOR_ADDED") == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(notices(name, "FACTOR_ADDED")).isEqualTo(1);
    }

    @Test
    void tellsTheOwnerOfANewDeviceButNotOfTheFirst() throws InterruptedException {
        String name = people.newCitizen();
        firstStep(people.stranger(), name);
        firstStep(people.stranger(), name);
        for (int i = 0; i < 50 && notices(name, "NEW_DEVICE") == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(notices(name, "NEW_DEVICE")).isEqualTo(1);
    }

    private int notices(String name, String kind) {
        return jdbc.sql("select count(*) from notices.notice n join identity.account a on a.id = n.account"
                        + " where a.personal_id = ? and n.kind = 'identity.' || ?")
                .params(name, kind)
                .query(Integer.class)
                .single();
    }

    private record Enrolled(Person person, AppKey key, List<String> codes, Document page) {}

    private Enrolled setUpApp(String name) {
        return enrol(people.stranger().signIn(name, people.password()), "");
    }

    private Enrolled enrol(Person person, String next) {
        Document page = person.page("/account/security/app?next=" + next);
        AppKey key = AppKey.ofText(page.select("#key").text());
        assertThat(person.post("/account/security/app", Map.of("code", "12345")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> answer =
                person.post("/account/security/app", Map.of("code", key.codeAt(clock.instant()), "next", next));
        assertThat(answer.statusCode()).isEqualTo(200);
        Document shown = Jsoup.parse(answer.body());
        return new Enrolled(person, key, shown.select("#codes li").eachText(), shown);
    }

    private HttpResponse<String> firstStep(Person person, String name) {
        return person.post("/sign-in", Map.of("name", name, "password", people.password()));
    }

    private String newAdministrator() {
        UUID officer = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String name = "quantri." + officer;
        jdbc.sql("insert into organisation.officer (id, full_name) values (?, 'Lê Văn Thử')")
                .param(officer)
                .update();
        jdbc.sql("""
                insert into organisation.post (officer, unit, role, title, valid_from)
                values (?, 'H12.01/administration', 'ADMINISTRATOR', 'Quản trị', '2026-01-01')
                """).param(officer).update();
        jdbc.sql("""
                insert into identity.account (id, officer, user_name, full_name, opened_at)
                values (?, ?, ?, 'Lê Văn Thử', now())
                """).params(account, officer, name).update();
        givePassword(account);
        try {
            Thread.sleep(1100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private void givePassword(UUID account) {
        jdbc.sql("insert into identity.password (account, hash, changed_at) values (?, ?, now())")
                .params(account, passwords.hash(people.password()))
                .update();
    }
}
