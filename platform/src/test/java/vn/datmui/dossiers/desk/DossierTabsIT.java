package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.files.Files;
import vn.datmui.files.SampleFiles;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** The tabs of a dossier's page: links that hold their place, the paper beside the checklist, the opinions of colleagues. */
@PlatformTest
class DossierTabsIT {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private Files files;

    @Autowired
    private Officers officers;

    @Autowired
    private TestClock clock;

    private StoredFile scan;
    private StoredFile photo;
    private ADossier dossier;
    private Person counter;

    @BeforeEach
    void aDossierWithAScanAndAPhoto() {
        scan = files.receive(new ByteArrayInputStream(SampleFiles.pdf(3)), "to-khai.pdf");
        photo = files.receive(new ByteArrayInputStream(SampleFiles.picture("png", 300, 200)), "the.png");
        dossier = ADossier.in(beans)
                .of("2.000635")
                .at(People.DAT_MUI)
                .with(
                        new SubmittedPaper("form", "Tờ khai", scan.id(), "electronic", 1),
                        new SubmittedPaper("card", "Ảnh thẻ", photo.id(), "electronic", 1))
                .submitted();
        counter = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
    }

    @Test
    void opensEachTabByItsLinkAndMarksItAsTheOneThatIsOpen() {
        for (var link : counter.page(address("")).select(".datmui-tabs a")) {
            Document tab = counter.page(link.attr("href"));
            assertThat(tab.select(".datmui-tabs a[aria-current]").text()).isEqualTo(link.text());
            assertThat(tab.select("form#act-accept"))
                    .as("acts on " + link.text())
                    .hasSize(1);
            assertThat(tab.text()).doesNotContain("⟦");
        }
    }

    @Test
    void showsEveryPageOfTheChosenPaperBesideTheChecklist() {
        Document papers = counter.page(address("?tab=papers&paper=" + scan.id()));
        assertThat(papers.select("#preview img")).hasSize(3);
        byte[] third = counter.download(papers.select("#preview img").last().attr("src"));
        assertThat(third).startsWith(0xFF, 0xD8);
        assertThat(counter.get("/desk/dossiers/" + dossier.code() + "/files/" + scan.id() + "/pages/4")
                        .statusCode())
                .isEqualTo(404);
        Document other = counter.page(address("?tab=papers&paper=" + photo.id()));
        assertThat(other.select("#preview img").attr("src")).endsWith(photo.id().toString());
        assertThat(other.select(".datmui-checklist a[aria-current]").text()).isEqualTo("the.png");
    }

    @Test
    void showsNoPaperOfAnotherDossier() {
        ADossier other = ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted();
        String address = "/desk/dossiers/" + other.code();
        assertThat(counter.page(address + "?tab=papers&paper=" + scan.id()).select("#preview img"))
                .isEmpty();
        assertThat(counter.get(address + "/files/" + scan.id() + "/pages/1").statusCode())
                .isEqualTo(404);
        assertThat(people.officer(Role.COUNTER_OFFICER, People.TAN_THANH)
                        .get("/desk/dossiers/" + dossier.code() + "/files/" + scan.id() + "/pages/1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsTheTabAndThePaperAfterAnActAndAfterARefusedOne() {
        Map<String, String> fields =
                Map.of("revision", "0", "tab", "papers", "paper", scan.id().toString(), "reason", "", "legalBasis", "");
        Document refused =
                Jsoup.parse(counter.post(address("/refuse-intake"), fields).body());
        assertThat(refused.select("#preview h2").text()).isEqualTo("to-khai.pdf");
        var done = counter.post(address("/accept"), fields);
        assertThat(counter.where(done)).contains("tab=papers", "paper=" + scan.id(), "done=accept");
    }

    @Test
    void keepsOpinionsForColleaguesAndMovesNothing() {
        Person specialist = people.officer(Role.SPECIALIST, People.DAT_MUI, "justice");
        var given = specialist.post(address("/opinions"), Map.of("text", "Cần đối chiếu sổ gốc năm 1985"));
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(counter.page(address("?tab=opinions")).select("main").text())
                .contains("Cần đối chiếu sổ gốc năm 1985", "Ý kiến (1)");
        assertThat(dossier.now().revision()).isZero();
        assertThat(counter.post(address("/accept"), Map.of("revision", "0")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesAnEmptyOpinionInPlaceAndOneOfAnotherAgencyAltogether() {
        var empty = counter.post(address("/opinions"), Map.of("text", "  "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(empty.body()).select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#opinion-text");
        var stranger = people.officer(Role.SPECIALIST, People.TAN_THANH, "justice");
        assertThat(stranger.post(address("/opinions"), Map.of("text", "Xem thử"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysThatAColleagueHasJustOpenedItWhileBothMayAct() {
        clock.setTo("2026-11-23T09:00");
        List<Post> counters = officers.holdersOf(Role.COUNTER_OFFICER, People.DAT_MUI, LocalDate.now(clock));
        Person first = signedIn(counters.getFirst());
        Person second = signedIn(counters.getLast());
        assertThat(first.page(address("")).text()).doesNotContain("vừa mở hồ sơ này");
        assertThat(second.page(address("")).text()).contains(name(counters.getFirst()) + " vừa mở hồ sơ này");
        clock.forward(Duration.ofMinutes(4));
        assertThat(second.page(address("")).text()).doesNotContain("vừa mở hồ sơ này");
        assertThat(people.officer(Role.SPECIALIST, People.DAT_MUI, "justice")
                        .page(address(""))
                        .text())
                .doesNotContain("vừa mở hồ sơ này");
    }

    private Person signedIn(Post post) {
        return people.stranger().signIn(people.userName(post), people.password());
    }

    private String name(Post post) {
        return officers.find(post.officer()).orElseThrow().fullName();
    }

    private String address(String rest) {
        return "/desk/dossiers/" + dossier.code() + rest;
    }
}
