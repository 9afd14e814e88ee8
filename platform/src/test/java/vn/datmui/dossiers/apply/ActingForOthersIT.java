package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.representation.MandateParties;
import vn.datmui.identity.representation.MandateParties.Citizen;

/** Filing for the one who is represented: theirs is the dossier, the acts name who did them, and nothing lies beyond the mandate. */
@PlatformTest
class ActingForOthersIT {

    private static final String DAT_MUI = "32248";
    private static final String BIRTH = "1.001193";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MandateParties parties;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    private Citizen mother;
    private Citizen son;
    private Person person;

    @BeforeEach
    void aMotherAndHerSon() {
        mother = parties.citizen("Phan Thị Mẹ");
        son = parties.citizen("Phan Văn Con");
        person = parties.signIn(son);
    }

    @Test
    void filesForTheOneWhoIsRepresentedAndSaysWhoDidIt() {
        turn(Map.of());
        Applying applying = Applying.start(person, ADossier.EXTRACT_COPY, DAT_MUI, Map.of("record.year", "2010"))
                .toTheCheckPage();
        var sent = applying.submit();
        assertThat(sent.statusCode()).isEqualTo(303);
        String code = person.page(person.where(sent)).select("#code").text();
        Dossier dossier = dossiers.find(new DossierCode(code)).orElseThrow();
        assertThat(dossier.owner()).isEqualTo(parties.account(mother.number()));
        assertThat(dossier.filing().applicant().fullName()).isEqualTo(mother.name());
        assertThat(dossier.filing().applicant().personalNumber()).isEqualTo(mother.number());
        assertThat(dossiers.historyOf(dossier.code()).getFirst().byName())
                .isEqualTo(son.name() + ", thay mặt " + mother.name());
        assertThat(jdbc.sql("""
                        select count(*) from identity.act where verb = 'dossiers.submit' and subject = ?
                           and who = ? and on_behalf_of = ?""")
                        .params("dossier:" + code, parties.account(son.number()).value())
                        .param(parties.account(mother.number()).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThat(person.get("/dossiers/" + code).statusCode()).isEqualTo(200);
        assertThat(parties.signIn(mother).get("/dossiers/" + code).statusCode()).isEqualTo(200);
        assertThat(person.post("/dossiers/" + code + "/withdraw", Map.of("reason", "Mẹ đổi ý", "confirmed", "true"))
                        .statusCode())
                .isEqualTo(303);
        person.post("/account/acting", Map.of());
        assertThat(person.get("/dossiers/" + code).statusCode())
                .as("for oneself it is not there")
                .isEqualTo(404);
    }

    @Test
    void refusesWhatLiesBeyondTheMandate() {
        String other = ADossier.in(beans)
                .of(BIRTH)
                .ownedBy(parties.account(mother.number()))
                .submitted()
                .code()
                .toString();
        turn(Map.of("procedure1", ADossier.EXTRACT_COPY));
        assertThat(person.get("/apply/start?procedure=" + BIRTH).statusCode()).isEqualTo(403);
        assertThat(person.post("/apply/start", Map.of("procedure", BIRTH, "area", DAT_MUI))
                        .statusCode())
                .isEqualTo(403);
        assertThat(person.get("/apply/start?procedure=" + ADossier.EXTRACT_COPY).statusCode())
                .isEqualTo(200);
        assertThat(person.get("/dossiers/" + other).statusCode()).isEqualTo(404);
        assertThat(person.post("/dossiers/" + other + "/withdraw", Map.of("reason", "Thử"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(person.page("/dossiers").text()).doesNotContain(other);
        assertThat(person.post("/apply/copy", Map.of("dossier", other)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDraftOfOthersIsClosedOnceTheMandateIsRevoked() {
        String mandate = turn(Map.of());
        String draft = Applying.start(person, ADossier.EXTRACT_COPY, DAT_MUI, Map.of("record.year", "2010"))
                .draft();
        assertThat(person.get(draft).statusCode()).isEqualTo(200);
        parties.signIn(mother).post("/account/mandates/" + mandate + "/revoke", Map.of());
        assertThat(person.get(draft).statusCode()).isEqualTo(404);
        assertThat(person.post(draft + "/submit", Map.of("declared", "yes")).statusCode())
                .isEqualTo(404);
        assertThat(parties.signIn(mother).get(draft).statusCode())
                .as("it is the mother's")
                .isEqualTo(200);
    }

    private String turn(Map<String, String> scope) {
        String mandate = parties.given(mother, son, scope);
        MandateParties.turn(person, mandate);
        return mandate;
    }
}
