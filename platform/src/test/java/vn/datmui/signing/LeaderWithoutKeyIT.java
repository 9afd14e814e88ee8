package vn.datmui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.Status;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** The leader's key cannot be used: nothing is signed, no number is lost, the dossier stays, and the page says why. */
@PlatformTest
class LeaderWithoutKeyIT {

    private static final AgencyCode AGENCY = new AgencyCode("H12.32191");

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Dossiers dossiers;

    @Value("${datmui.home}")
    Path home;

    @Test
    void theDossierStaysAndTheSentenceStandsOnThePage() throws Exception {
        ADossier dossier = ADossier.in(beans).at(AGENCY).submitted().accepted().atTheLeader();
        var leader = dossier.officer(Role.AGENCY_LEADER);
        Post post = leader.posts().getFirst();
        Path key = home.resolve("keys")
                .resolve(SignerNames.label(new Signer.OfficerKey(post.officer(), leader.fullName(), post.title()))
                        + ".p12");
        Files.writeString(key, "hỏng");
        try {
            int revision = dossier.now().revision();
            int history = dossiers.historyOf(dossier.code()).size();
            HttpResponse<String> refused = people.officer(Role.AGENCY_LEADER, AGENCY)
                    .post(
                            "/desk/dossiers/" + dossier.code() + "/sign",
                            Map.of("revision", String.valueOf(revision), "opinion", "Đồng ý cấp"));
            assertThat(refused.statusCode()).isEqualTo(409);
            Document page = Jsoup.parse(refused.body());
            assertThat(page.select(".govuk-error-summary").text()).contains("Khóa ký số của " + leader.fullName());
            assertThat(page.select("#sign-opinion").text()).isEqualTo("Đồng ý cấp");
            assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
            assertThat(dossier.now().revision()).isEqualTo(revision);
            assertThat(dossiers.historyOf(dossier.code())).hasSize(history);
        } finally {
            Files.deleteIfExists(key);
        }
    }
}
