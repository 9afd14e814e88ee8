package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.PersonalId;

@PlatformTest
class ApplyOnlineIT {

    private static final String BIRTH = "1.001193";
    private static final String HOUSEHOLD_BUSINESS = "1.001612";
    private static final String DAT_MUI = "32248";

    @Autowired
    private People people;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @Test
    void takesABirthRegistrationFromTheStartToTheConfirmation() {
        Person person = people.citizen(People.HONG_THAM);
        Applying applying = Applying.start(person, BIRTH, DAT_MUI, birth(Map.of()));

        Document check = applying.toTheCheckPage().look();
        assertThat(check.text()).contains("Nguyễn Bảo An", "giay-to.png", "Nộp hồ sơ");
        HttpResponse<String> sent = applying.submit();

        assertThat(sent.statusCode()).isEqualTo(303);
        Document done = person.page(person.where(sent));
        Dossier dossier =
                dossiers.find(new DossierCode(done.select("#code").text())).orElseThrow();
        assertThat(dossier.status()).isEqualTo(Status.REGISTERED);
        assertThat(dossier.filing().answers().textAt("child.fullName")).isEqualTo("Nguyễn Bảo An");
        assertThat(dossier.filing().applicant().personalNumber()).isEqualTo(People.HONG_THAM);
        assertThat(dossiers.papersOf(dossier.code())).isNotEmpty();
        HttpResponse<String> qr = person.get(applying.draft() + "/qr.svg");
        assertThat(qr.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(qr.body()).startsWith("<svg");
        assertThat(person.page(applying.draft() + "/copy").text())
                .contains("Nguyễn Bảo An", dossier.code().value());
        assertThat(person.where(person.get(applying.draft() + "/check"))).endsWith("/done");
    }

    @Test
    void showsEveryWordOfEveryPageInBothLanguages() {
        Person person = people.citizen(People.MINH_KHANG);
        Applying applying = Applying.start(person, BIRTH, DAT_MUI, birth(Map.of()));
        String draft = applying.draft();
        applying.toTheCheckPage();

        for (String page : List.of("", "/papers", "/return", "/fees", "/check", "/discard")) {
            for (String language : List.of("vi", "en")) {
                Document shown = person.page(draft + page + "?lang=" + language);
                assertThat(shown.text())
                        .as(page + " " + language)
                        .doesNotContain("⟦")
                        .doesNotContain("{0}");
                assertThat(shown.select("h1")).as(page).hasSize(1);
            }
        }
        person.page(draft + "?lang=vi");
    }

    @Test
    void takesAHouseholdBusinessWithItsMembersFromTheStartToTheConfirmation() {
        Person person = people.citizen(People.MINH_KHANG);
        LocalDate soon = LocalDate.now(clock).plusDays(20);
        Map<String, String> answers = Map.of(
                "setup", "family",
                "code", "5610",
                "business.start-day", String.valueOf(soon.getDayOfMonth()),
                "business.start-month", String.valueOf(soon.getMonthValue()),
                "business.start-year", String.valueOf(soon.getYear()));
        Applying applying =
                Applying.start(person, HOUSEHOLD_BUSINESS, DAT_MUI, answers).toThePage("members");

        String page = applying.path();
        assertThat(page).endsWith("/pages/members");
        add(person, applying, page, 0);
        add(person, applying, page, 1);
        assertThat(person.page(page).select(".govuk-summary-card")).hasSize(2);
        String revision =
                person.page(page).select("input[name=_revision]").first().val();
        remove(person, page, revision);
        remove(person, page, revision);
        assertThat(person.page(page).select(".govuk-summary-card")).hasSize(1);
        assertThat(person.get(page + "/items/7").statusCode()).isEqualTo(404);

        HttpResponse<String> sent = applying.toTheCheckPage().submit();
        assertThat(sent.statusCode()).isEqualTo(303);
        String code = person.page(person.where(sent)).select("#code").text();
        Dossier dossier = dossiers.find(new DossierCode(code)).orElseThrow();
        assertThat(dossier.filing().answers().itemsAt("members")).hasSize(1);
    }

    @Test
    void makesOneDossierHoweverOftenTheButtonIsPressed() throws Exception {
        Person person = people.citizen(People.HONG_THAM);
        Applying applying =
                Applying.start(person, BIRTH, DAT_MUI, birth(Map.of())).toTheCheckPage();
        Map<String, String> pressed = Map.of("declared", "yes", "_csrf", person.token());
        int before = dossiersOfHongTham();

        Set<Integer> statuses = new HashSet<>();
        Set<String> codes = new HashSet<>();
        try (ExecutorService fingers = Executors.newFixedThreadPool(16)) {
            List<Callable<HttpResponse<String>>> presses = IntStream.range(0, 16)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            i -> () -> person.postWithoutToken(applying.draft() + "/submit", pressed))
                    .toList();
            for (Future<HttpResponse<String>> press : fingers.invokeAll(presses)) {
                statuses.add(press.get().statusCode());
                codes.add(person.page(person.where(press.get())).select("#code").text());
            }
        }

        assertThat(statuses).containsExactly(303);
        assertThat(codes).hasSize(1);
        assertThat(dossiersOfHongTham()).isEqualTo(before + 1);
    }

    @Test
    void sendsNothingThatIsIncompleteAndListsWhatIsMissing() {
        Person person = people.citizen(People.HONG_THAM);
        Applying applying = Applying.start(person, BIRTH, DAT_MUI, birth(Map.of()));

        HttpResponse<String> answer = applying.submit();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body())
                        .select(".govuk-error-summary__list a")
                        .size())
                .isGreaterThan(2);
    }

    @Test
    void asksForTheDeclaration() {
        Person person = people.citizen(People.HONG_THAM);
        Applying applying =
                Applying.start(person, BIRTH, DAT_MUI, birth(Map.of())).toTheCheckPage();

        HttpResponse<String> answer = person.post(applying.draft() + "/submit", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("a[href=#declared]")).hasSize(1);
    }

    @Test
    void keepsWrongAnswersAndSaysInPlaceWhatIsWrong() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageWith(person, "child.birthDate-day");

        HttpResponse<String> answer = person.post(
                page,
                Map.of(
                        "child.fullName", Normalizer.normalize("Trần Thị Bưởi", Normalizer.Form.NFD),
                        "child.birthDate-day", "31",
                        "child.birthDate-month", "2",
                        "child.birthDate-year", "2026",
                        "isAdmin", "true"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(answer.body());
        assertThat(again.select("a[href=#child.birthDate]")).isNotEmpty();
        assertThat(again.getElementsByAttributeValue("name", "child.birthDate-day")
                        .val())
                .isEqualTo("31");
        assertThat(again.getElementsByAttributeValue("name", "child.fullName").val())
                .isEqualTo("Trần Thị Bưởi");
        assertThat(person.page(page)
                        .getElementsByAttributeValue("name", "child.fullName")
                        .val())
                .isEqualTo("Trần Thị Bưởi");
    }

    @Test
    void savesWhileTypingAndShowsItOnAnotherDevice() {
        Person phone = people.citizen(People.HONG_THAM);
        String page = pageWith(phone, "child.fullName");

        HttpResponse<String> saved =
                phone.post(page.replace("/pages/", "/autosave/"), Map.of("child.fullName", "Lê Văn Tám"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).matches("\\{.*\"saved\":\"\\d\\d:\\d\\d\".*}");
        Person desktop = people.citizen(People.HONG_THAM);
        assertThat(desktop.page(page)
                        .getElementsByAttributeValue("name", "child.fullName")
                        .val())
                .isEqualTo("Lê Văn Tám");
    }

    @Test
    void showsBothAnswersWhenTwoDevicesSaveTheSamePage() {
        Person phone = people.citizen(People.HONG_THAM);
        String page = pageWith(phone, "child.fullName");
        Person desktop = people.citizen(People.HONG_THAM);
        Map<String, String> readByPhone = hidden(phone.page(page));
        Map<String, String> readByDesktop = hidden(desktop.page(page));

        phone.post(page, with(readByPhone, "child.fullName", "Lê Văn Tám"));
        HttpResponse<String> clash = desktop.post(page, with(readByDesktop, "child.fullName", "Lê Văn Chín"));

        assertThat(clash.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(clash.body());
        assertThat(both.getElementsByAttributeValue("name", "child.fullName").val())
                .isEqualTo("Lê Văn Chín");
        assertThat(both.select(".govuk-inset-text").text()).contains("Lê Văn Tám");
        assertThat(phone.page(page)
                        .getElementsByAttributeValue("name", "child.fullName")
                        .val())
                .isEqualTo("Lê Văn Tám");
        desktop.post(page, with(hidden(both), "child.fullName", "Lê Văn Chín"));
        assertThat(phone.page(page)
                        .getElementsByAttributeValue("name", "child.fullName")
                        .val())
                .isEqualTo("Lê Văn Chín");
    }

    @Test
    void refusesControlCharactersInPlaceAndKeepsTheRest() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageWith(person, "child.fullName");

        HttpResponse<String> answer = person.post(page, Map.of("child.fullName", "Lê\u0000 \u202eVăn"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ký tự điều khiển").contains("Lê Văn");
    }

    @Test
    void refusesTenMegabytesOfTextPolitely() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageWith(person, "child.fullName");

        HttpResponse<String> answer = person.post(page, Map.of("child.fullName", "a".repeat(10_000_000)));

        assertThat(answer.statusCode()).isIn(413, 422);
        assertThat(answer.body()).contains("<main").doesNotContain("Exception");
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        Person owner = people.citizen(People.HONG_THAM);
        String page = pageWith(owner, "child.fullName");
        String draft = page.replaceFirst("/pages/.*", "");
        Person other = people.citizen(People.MINH_KHANG);

        for (String path :
                List.of(draft, page, draft + "/papers", draft + "/check", draft + "/done", draft + "/qr.svg")) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(other.post(page, Map.of("child.fullName", "x")).statusCode()).isEqualTo(404);
        assertThat(other.post(draft + "/submit", Map.of("declared", "yes")).statusCode())
                .isEqualTo(404);
        assertThat(owner.get("/apply/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(owner.get("/apply/no-draft").statusCode()).isEqualTo(404);
        assertThat(owner.get(draft + "/pages/no-page").statusCode()).isEqualTo(404);
    }

    @Test
    void asksAStrangerToSignInAndLeadsBack() {
        Person owner = people.citizen(People.HONG_THAM);
        String page = pageWith(owner, "child.fullName");

        HttpResponse<String> answer = people.stranger().get(page);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?next=");
    }

    @Test
    void saysClearlyWhatCannotBeFiled() {
        HttpResponse<String> answer = people.citizen(People.HONG_THAM).get("/apply/start?procedure=9.999999");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("không còn hiệu lực");
    }

    @Test
    void findsCommunesWithoutAccentsAndOffersTheOwnFirst() {
        Person person = people.citizen(People.HONG_THAM);

        Document found = person.page("/apply/start?new=1&procedure=" + BIRTH + "&q=dat+mui");
        assertThat(found.select("input[name=area]")).hasSize(1);
        assertThat(found.select("input[name=area]").val()).isEqualTo(DAT_MUI);
        HttpResponse<String> nowhere = person.post("/apply/start", Map.of("procedure", BIRTH, "area", ""));
        assertThat(nowhere.statusCode()).isEqualTo(422);
    }

    private String pageWith(Person person, String field) {
        String draft = Applying.start(person, BIRTH, DAT_MUI, Map.of()).draft();
        return catalogue.find(BIRTH, LocalDate.now(clock)).orElseThrow().requiredForm().pages().stream()
                .map(page -> draft + "/pages/" + page.id())
                .filter(page -> !person.page(page)
                        .getElementsByAttributeValue("name", field)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void add(Person person, Applying applying, String page, int item) {
        String address = page + "/items/" + item;
        HttpResponse<String> added =
                person.post(address, applying.filled(person.page(address).selectFirst("main form")));
        assertThat(added.statusCode()).isEqualTo(303);
    }

    private static void remove(Person person, String page, String revision) {
        person.post(page + "/items/0/remove", Map.of("_revision", revision, "_screen", "x"));
    }

    private int dossiersOfHongTham() {
        AccountId owner = accounts.findCitizen(new PersonalId(People.HONG_THAM))
                .orElseThrow()
                .id();
        return dossiers.ownedBy(owner).size();
    }

    private static Map<String, String> hidden(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("main form[data-autosave] input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.val()));
        fields.put("_asked", "child.fullName");
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private Map<String, String> birth(Map<String, String> more) {
        LocalDate born = LocalDate.now(clock).minusDays(10);
        Map<String, String> answers = new HashMap<>(Map.of(
                "child.fullName", Normalizer.normalize("Nguyễn Bảo An", Normalizer.Form.NFD),
                "child.birthDate-day", String.valueOf(born.getDayOfMonth()),
                "child.birthDate-month", String.valueOf(born.getMonthValue()),
                "child.birthDate-year", String.valueOf(born.getYear()),
                "mother.birthYear", "1995",
                "father.birthYear", "1993"));
        answers.putAll(more);
        return answers;
    }
}
