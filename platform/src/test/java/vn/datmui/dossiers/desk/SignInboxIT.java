package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Status;
import vn.datmui.kernel.Role;

/** The leader's signing inbox: nobody signs what they have not opened as it stands now. */
@PlatformTest
class SignInboxIT {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    private ADossier dossier;
    private Person leader;

    @BeforeEach
    void aDossierWaitsForTheSignature() {
        dossier = ADossier.in(beans)
                .of("2.000635")
                .at(People.DAT_MUI)
                .submitted()
                .accepted()
                .atTheLeader();
        leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
    }

    @Test
    void showsWhatIsToBeSignedWithWhatWasSaidBefore() {
        Element slip = slip();
        assertThat(slip.text()).contains("Trần Thị Thử Nghiệm", dossier.code().value(), "Đồng ý", "Chưa mở");
        assertThat(slip.select("input[type=checkbox]")).isEmpty();
        assertThat(leader.page("/desk").select("a[href=/desk/sign]")).isNotEmpty();
    }

    @Test
    void signsSeveralOnlyAfterEachWasOpened() {
        ADossier unopened = ADossier.in(beans)
                .of("2.000635")
                .at(People.DAT_MUI)
                .submitted()
                .accepted()
                .atTheLeader();
        leader.page("/desk/dossiers/" + dossier.code() + "?from=sign");
        assertThat(slip().select("input[type=checkbox]").val()).isEqualTo(picked(dossier));
        assertThat(tags(sign(picked(dossier)), "green")).isEqualTo(1);
        assertThat(dossier.now().status()).isEqualTo(Status.DONE);
        var refused = sign(picked(unopened));
        assertThat(tags(refused, "red")).isEqualTo(1);
        assertThat(refused).contains("Chưa mở hồ sơ này");
        assertThat(unopened.now().status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void asksToOpenAgainWhatHasChangedSince() {
        leader.page("/desk/dossiers/" + dossier.code());
        dossier.feePaid();
        assertThat(slip().text()).contains("Chưa mở");
        assertThat(tags(sign(picked(dossier)), "red")).isEqualTo(1);
    }

    @Test
    void showsTheDraftToTheLeaderAloneAndSignsNothingByIt() {
        byte[] draft = leader.download("/desk/dossiers/" + dossier.code() + "/draft.pdf");
        assertThat(draft).startsWith('%', 'P', 'D', 'F');
        assertThat(dossier.now().decision()).isEmpty();
        assertThat(people.officer(Role.SPECIALIST, People.DAT_MUI, "justice")
                        .get("/desk/dossiers/" + dossier.code() + "/draft.pdf")
                        .statusCode())
                .isEqualTo(403);
        assertThat(people.officer(Role.AGENCY_LEADER, People.TAN_THANH)
                        .get("/desk/dossiers/" + dossier.code() + "/draft.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isClosedToEverybodyElseAndShowsNothingOfOtherAgencies() {
        assertThat(people.officer(Role.DIVISION_HEAD, People.DAT_MUI, "justice")
                        .get("/desk/sign")
                        .statusCode())
                .isEqualTo(403);
        Person stranger = people.officer(Role.AGENCY_LEADER, People.TAN_THANH);
        assertThat(stranger.page("/desk/sign").text())
                .doesNotContain(dossier.code().value());
        assertThat(tags(
                        stranger.post("/desk/sign", Map.of("picked", picked(dossier)))
                                .body(),
                        "red"))
                .isEqualTo(1);
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void neverOffersToTakeASignatureBack() {
        leader.page("/desk/dossiers/" + dossier.code());
        assertThat(Jsoup.parse(sign(picked(dossier))).select("form#undo")).isEmpty();
    }

    private String sign(String picked) {
        return leader.post("/desk/sign", Map.of("picked", picked)).body();
    }

    private static int tags(String page, String colour) {
        return Jsoup.parse(page).select(".govuk-tag--" + colour).size();
    }

    private static String picked(ADossier dossier) {
        return dossier.code() + ":" + dossier.now().revision();
    }

    private Element slip() {
        return leader.page("/desk/sign").select(".datmui-slip").stream()
                .filter(slip -> slip.text().contains(dossier.code().value()))
                .findFirst()
                .orElseThrow();
    }
}
