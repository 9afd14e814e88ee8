package vn.datmui.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.partners.identity.Fault;

/** A provider that lies, is mixed up or ill: nobody comes in, it is on record, and afterwards everybody comes in as before. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FalseProviderIT {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Nation nation;

    @BeforeAll
    void enters() {
        nation = new Nation(people).entered();
    }

    @AfterAll
    void leaves() {
        nation.close();
    }

    @AfterEach
    void behaves() {
        nation.provider.behave();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SLOW", "BROKEN", "WRONG_STATE"})
    void believesNothingOfAFalseAnswer(Fault fault) {
        Person person = people.stranger();
        nation.provider.turn(fault, true);
        HttpResponse<String> refused = nation.signIn(person, Nation.MINH_KHANG, 2);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Nation.heading(refused)).contains("Tài khoản của bạn vẫn an toàn");
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
        assertThat(refusals("UNTRUE")).isPositive();

        nation.provider.behave();
        assertThat(person.where(nation.signIn(person, Nation.MINH_KHANG, 2))).isEqualTo("/dossiers");
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW", "BROKEN"})
    void saysThatAProviderIsSilent(Fault fault) {
        Person person = people.stranger();
        String back = nation.wayBack(person, Nation.MINH_KHANG, 2, "");
        nation.provider.turn(fault, true);
        HttpResponse<String> refused = person.get(back);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Nation.heading(refused)).contains("Chưa liên lạc được", "đăng nhập bằng mật khẩu");
    }

    @Test
    void knowsNothingOfAStateThatIsNotItsOwn() {
        Person person = people.stranger();
        nation.provider.turn(Fault.WRONG_STATE, true);
        assertThat(nation.signIn(person, Nation.MINH_KHANG, 2).statusCode()).isEqualTo(400);
    }

    @Test
    void takesAnAnswerOnce() {
        Person person = people.stranger();
        String back = nation.wayBack(person, Nation.MINH_KHANG, 2, "");
        assertThat(person.get(back).statusCode()).isEqualTo(303);
        HttpResponse<String> replayed = person.get(back);
        assertThat(replayed.statusCode()).isEqualTo(400);
        assertThat(Nation.heading(replayed)).contains("đã dùng rồi");
        assertThat(person.page("/account").text()).contains("Trần Minh Khang");
    }

    @Test
    void takesAnAnswerOnlyFromTheBrowserThatLeft() {
        String back = nation.wayBack(people.stranger(), Nation.MINH_KHANG, 2, "");
        Person victim = people.stranger();
        nation.wayBack(victim, Nation.SO_KHON, 2, "");
        assertThat(victim.get(back).statusCode()).isEqualTo(400);
        assertThat(victim.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void takesNoAnswerUnderTheNameOfAnotherProvider() {
        try (Nation other = new Nation(people).entered()) {
            Person person = people.stranger();
            String back = nation.wayBack(person, Nation.MINH_KHANG, 2, "");
            assertThat(person.get(back.replace(nation.code, other.code)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void takesNoCodeOfAnotherRequest() {
        Person person = people.stranger();
        String first = nation.wayBack(person, Nation.MINH_KHANG, 2, "");
        String second = nation.wayBack(person, Nation.SO_KHON, 2, "");
        String mixed = first.replace(
                Nation.query(first).get("code"), Nation.query(second).get("code"));
        assertThat(person.get(mixed).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesOversizedAnswers() {
        Person person = people.stranger();
        String back = nation.wayBack(person, Nation.MINH_KHANG, 2, "");
        String code = Nation.query(back).get("code");
        assertThat(person.get(back.replace(code, code + "x".repeat(4000))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void followsTheProvidersNewKeys() {
        Person person = people.stranger();
        nation.signIn(person, Nation.MINH_KHANG, 2);
        nation.provider.rotateKeys();
        Person other = people.stranger();
        assertThat(other.where(nation.signIn(other, Nation.MINH_KHANG, 2))).isEqualTo("/dossiers");
    }

    @Test
    void outlivesAClockThatJumps() {
        Person person = people.stranger();
        String back = nation.wayBack(person, Nation.MINH_KHANG, 2, "");
        clock.forward(Duration.ofDays(1));
        assertThat(person.get(back).statusCode()).isEqualTo(400);
        assertThat(nation.signIn(person, Nation.MINH_KHANG, 2).statusCode()).isEqualTo(403);
        clock.forward(Duration.ofDays(-2));
        assertThat(nation.signIn(person, Nation.MINH_KHANG, 2).statusCode()).isEqualTo(403);
        clock.tick();
        assertThat(person.where(nation.signIn(person, Nation.MINH_KHANG, 2))).isEqualTo("/dossiers");
    }

    private long refusals(String reason) {
        return jdbc.sql("""
                select count(*) from identity.act
                 where verb = 'identity.federation-refused' and subject = ? and details ->> 'reason' = ?""")
                .params("upstream:" + nation.code, reason)
                .query(Long.class)
                .single();
    }
}
