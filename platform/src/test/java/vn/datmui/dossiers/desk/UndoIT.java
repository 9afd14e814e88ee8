package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.Timing;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;

/** Taking back what was pressed by mistake: within ten seconds, by the one who did it, while nothing else has happened. */
@PlatformTest
class UndoIT {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierBook book;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private ADossier dossier;
    private Person counter;

    @BeforeEach
    void aDossierComesInOnline() {
        clock.setTo("2026-11-23T09:00");
        var owner = accounts.findCitizen(new PersonalId(People.MINH_KHANG)).orElseThrow();
        dossier = ADossier.in(beans)
                .of("2.000635")
                .ownedBy(owner.id())
                .at(People.DAT_MUI)
                .submitted();
        counter = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
    }

    @Test
    void takesAnAcceptanceBackWithItsReceiptAndItsPromise() {
        Dossier before = dossier.now();
        act(counter, "accept");
        clock.forward(Duration.ofSeconds(9));
        assertThat(undo(counter)).isEqualTo(303);
        Dossier after = dossier.now();
        assertThat(after.status()).isEqualTo(Status.REGISTERED);
        assertThat(after.place()).isEqualTo(before.place());
        assertThat(after.timing()).isEqualTo(Timing.NOT_STARTED);
        assertThat(book.formsOf(dossier.code())).isEmpty();
        assertThat(dossiers.historyOf(dossier.code()))
                .extracting(HistoryEntry::trigger)
                .containsExactly(Trigger.SUBMIT, Trigger.ACCEPT, Trigger.FORWARD, Trigger.UNDO_ACCEPTANCE);
        assertThat(dossiers.historyOf(dossier.code()).getLast().note())
                .contains("Hủy Giấy tiếp nhận hồ sơ và hẹn trả kết quả số");
        assertThat(audited()).contains("dossiers.accept", "dossiers.undo");
    }

    @Test
    void countsTheTimeFromTheSecondAcceptanceAndGivesANewReceipt() {
        act(counter, "accept");
        undo(counter);
        clock.setTo("2026-11-24T09:00");
        counter = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        act(counter, "accept");
        assertThat(dossier.now().timing().receivedAt()).isEqualTo(clock.instant());
        assertThat(book.formsOf(dossier.code())).hasSize(1);
        assertThat(jdbc.sql("""
                        select count(distinct f.number) from dossiers.issued_form f
                        join dossiers.dossier d on d.id = f.dossier where d.code = ?""")
                        .param(dossier.code().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void takesAStepBackToTheVerySameDeskAndTime() {
        dossier.accepted();
        Dossier before = dossier.now();
        clock.forward(Duration.ofMinutes(90));
        Person specialist = people.officer(Role.SPECIALIST, People.DAT_MUI, "justice");
        act(specialist, "complete");
        clock.forward(Duration.ofSeconds(5));
        assertThat(undo(specialist)).isEqualTo(303);
        assertThat(dossier.now().place()).isEqualTo(before.place());
        assertThat(dossier.now().timing()).isEqualTo(before.timing());
        assertThat(specialist.page("/desk?view=todo").select("tbody").text())
                .contains(dossier.code().value());
    }

    @Test
    void refusesAfterTheTimeAndSaysSoInPlace() {
        act(counter, "accept");
        clock.forward(Duration.ofSeconds(11));
        assertThat(counter.page("/desk/dossiers/" + dossier.code() + "?done=accept")
                        .select("form#undo"))
                .isEmpty();
        var late = counter.post(address("undo"), Map.of("revision", revision()));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".govuk-error-summary").text())
                .contains("Đã hết thời gian hoàn tác");
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void refusesWhenSomethingHasHappenedSince() {
        act(counter, "accept");
        String seen = revision();
        dossier.feePaid();
        assertThat(counter.post(address("undo"), Map.of("revision", seen)).statusCode())
                .isEqualTo(409);
        assertThat(undo(counter)).isEqualTo(409);
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void refusesASecondUndoAndThatOfAnybodyElse() {
        act(counter, "accept");
        assertThat(undo(people.officer(Role.AGENCY_LEADER, People.DAT_MUI))).isEqualTo(409);
        assertThat(undo(people.officer(Role.COUNTER_OFFICER, People.TAN_THANH))).isEqualTo(404);
        assertThat(undo(counter)).isEqualTo(303);
        assertThat(undo(counter)).isEqualTo(409);
    }

    @Test
    void neverTakesASignatureOrARefusalBack() {
        dossier.accepted().atTheLeader();
        Person leader = people.officer(Role.AGENCY_LEADER, People.DAT_MUI);
        act(leader, "sign");
        assertThat(undo(leader)).isEqualTo(409);
        assertThat(dossier.now().status()).isEqualTo(Status.DONE);
        ADossier other =
                ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted().refused("Sai thẩm quyền");
        assertThat(counter.post(
                                "/desk/dossiers/" + other.code() + "/undo",
                                Map.of("revision", String.valueOf(other.now().revision())))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void recallsTheNoticeBeforeItsLetterLeaves() {
        Person reader = people.citizen(People.MINH_KHANG);
        clock.forward(Duration.ofMinutes(1));
        act(counter, "accept");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(notices(reader)).contains("Hồ sơ " + dossier.code() + " đã được tiếp nhận");
            assertThat(letterTimes())
                    .hasSize(2)
                    .allSatisfy(seconds -> assertThat(seconds).isGreaterThan(10));
        });
        undo(counter);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(reader))
                        .doesNotContain("Hồ sơ " + dossier.code() + " đã được tiếp nhận")
                        .contains("Đã nhận hồ sơ " + dossier.code()));
        assertThat(letterTimes()).isEmpty();
    }

    @Test
    void takesAWholeBulkActBack() {
        var done = Jsoup.parse(counter.post("/desk/bulk", Map.of("picked", dossier.code() + ":0", "act", "advance"))
                .body());
        String picked = done.select("form#undo input[name=picked]").val();
        assertThat(picked).isEqualTo(dossier.code() + ":1");
        var undone = Jsoup.parse(
                counter.post("/desk/bulk/undo", Map.of("picked", picked)).body());
        assertThat(undone.select(".govuk-tag--green")).hasSize(1);
        assertThat(dossier.now().status()).isEqualTo(Status.REGISTERED);
    }

    /** How many seconds after now each waiting letter about acceptance and forwarding may leave at the earliest. */
    private List<Long> letterTimes() {
        return jdbc.sql("""
                        select extract(epoch from l.next_try_at - ?::timestamptz)::bigint from notices.letter l
                        join notices.notice n on n.id = l.notice
                        where n.subject like ? and n.kind in ('dossiers.accepted', 'dossiers.moved')""")
                .param(java.sql.Timestamp.from(clock.instant()))
                .param("dossier:" + dossier.code() + "@%")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static String notices(Person reader) {
        return reader.page("/notices").select("main").text();
    }

    private List<String> audited() {
        return jdbc.sql("select verb from identity.act where subject = ?")
                .param("dossier:" + dossier.code())
                .query((row, number) -> row.getString("verb"))
                .list();
    }

    private void act(Person officer, String act) {
        assertThat(officer.post(address(act), Map.of("revision", revision())).statusCode())
                .isEqualTo(303);
    }

    private int undo(Person officer) {
        return officer.post(address("undo"), Map.of("revision", revision())).statusCode();
    }

    private String revision() {
        return String.valueOf(dossier.now().revision());
    }

    private String address(String act) {
        return "/desk/dossiers/" + dossier.code() + "/" + act;
    }
}
