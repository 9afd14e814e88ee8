package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestAxis;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.AxisPeer;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.receiving.Collector;
import vn.datmui.exchange.sending.Postman;
import vn.datmui.files.SampleFiles;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.partners.axis.Faults;

/** Incoming documents over HTTP: the desk of a commune, from arrival to the answer, and what others do not see. */
@PlatformTest
class IncomingIT {

    private static final AgencyCode DAT_MUI = People.DAT_MUI;

    @Autowired
    private People people;

    @Autowired
    private IncomingDocuments documents;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Collector collector;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Postman postman;

    @Autowired
    private Exchange exchange;

    @Autowired
    private JdbcClient jdbc;

    /** A notation of this test's own: nobody else's documents are in the way. */
    private final String code =
            "7/" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT) + "-VP";

    private Map<String, String> paper() {
        return new HashMap<>(Map.of(
                "secrecy", "NONE",
                "code", code,
                "promulgated", "2026-11-20",
                "sender", "Sở Diễn tập",
                "type", "OFFICIAL_LETTER",
                "subject", "V/v rà soát đường đi bộ ven biển",
                "urgency", "NORMAL"));
    }

    private IncomingDocument entered(Person clerk, Map<String, String> fields) {
        var answer = clerk.postFiles(
                "/desk/documents/new",
                fields,
                new Person.Part("scan", "van-ban.pdf", "application/pdf", SampleFiles.pdf(1)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return documents.find(id(clerk.where(answer))).orElseThrow();
    }

    private static IncomingId id(String address) {
        return IncomingId.read(address.replaceAll(".*/desk/documents/([0-9a-f-]{36}).*", "$1"))
                .orElseThrow();
    }

    private IncomingState state(IncomingDocument document) {
        return documents.find(document.id()).orElseThrow().state();
    }

    private static String page(IncomingDocument document) {
        return "/desk/documents/" + document.id();
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private void present(Person clerk, IncomingDocument document) {
        var leader = clerk.page(page(document))
                .select("#leader option:not([value=''])")
                .first()
                .val();
        assertDone(clerk.post(page(document) + "/present", Map.of("leader", leader)));
    }

    @Test
    void paperGoesFromTheRegisterToTheLeaderToAUnitAndIsDone() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var document = entered(clerk, paper());
        assertThat(document.state()).isEqualTo(IncomingState.REGISTERED);
        assertThat(document.arrivalNumber()).isPositive();
        assertThat(clerk.download(page(document) + "/files/1")).startsWith("%PDF".getBytes());

        present(clerk, document);
        var leader = people.officer(Role.AGENCY_LEADER, DAT_MUI);
        assertThat(leader.get("/desk/documents/leader").body()).contains(document.code());
        assertDone(leader.post(
                page(document) + "/direct",
                Map.of(
                        "directive",
                        "Kiểm tra thực địa, báo cáo.",
                        "lead",
                        "unit:" + DAT_MUI + "/economy",
                        "cooperate",
                        "unit:" + DAT_MUI + "/social",
                        "due",
                        "2036-12-01")));
        assertThat(state(document)).isEqualTo(IncomingState.ASSIGNED);

        var head = people.officer(Role.DIVISION_HEAD, DAT_MUI, "economy");
        var specialist = people.officer(Role.SPECIALIST, DAT_MUI, "economy");
        assertThat(head.get(page(document)).statusCode()).isEqualTo(200);
        assertThat(specialist.get(page(document)).statusCode()).isEqualTo(404);
        var task = head.page(page(document))
                .select("a[href*=/desk/documents/assignments/]")
                .attr("href");
        var to = head.page(task).select("#to option").eachAttr("value").stream()
                .filter(value -> head.page(task)
                        .select("#to option[value='" + value + "']")
                        .text()
                        .contains("Chuyên viên"))
                .findFirst()
                .orElseThrow();
        assertDone(head.post(task + "/hand-on", Map.of("to", to)));
        assertThat(specialist.get(page(document)).statusCode()).isEqualTo(200);

        assertDone(specialist.postFiles(
                task + "/progress",
                Map.of("words", "Đã đi thực địa.", "percent", "60"),
                new Person.Part("proof", "anh.pdf", "application/pdf", SampleFiles.pdf(1))));
        assertThat(state(document)).isEqualTo(IncomingState.IN_PROGRESS);
        assertThat(leader.get(task).body()).contains("60 %", "anh.pdf");
        assertDone(specialist.postFiles(task + "/finish", Map.of("result", "Đã báo cáo Sở Diễn tập.")));
        assertThat(state(document)).isEqualTo(IncomingState.DONE);
        assertThat(clerk.get("/desk/documents/register").body()).contains(document.code(), "Phòng Kinh tế", "Ký nhận");
        assertThat(jdbc.sql("select count(*) from identity.act where subject = ?")
                        .param("incoming:" + document.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void showsDocumentsOfTheSameNumberSenderAndDayAndGoesOnOnlyKnowingly() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var first = entered(clerk, paper());
        var again = clerk.postFiles(
                "/desk/documents/new",
                paper(),
                new Person.Part("scan", "lan-hai.pdf", "application/pdf", SampleFiles.pdf(1)));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains(page(first), "lan-hai.pdf", "Là văn bản khác");
        var kept =
                org.jsoup.Jsoup.parse(again.body()).select("input[name=kept]").val();
        var knowingly = paper();
        knowingly.put("different", "yes");
        knowingly.put("kept", kept);
        var answer = clerk.postFiles("/desk/documents/new", knowingly);
        assertDone(answer);
        var second = documents.find(id(clerk.where(answer))).orElseThrow();
        assertThat(second.arrivalNumber()).isGreaterThan(java.util.Objects.requireNonNull(first.arrivalNumber()));
        assertThat(clerk.get(page(second)).body()).contains("lan-hai.pdf");
    }

    @Test
    void turnsStateSecretsAwayWithTheLegalReasonKeepsNothingAndCountsThem() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        int before = excluded();
        for (var wrong : List.of(Map.of("secrecy", "SECRET"), Map.of("subject", "[TỐI MẬT] " + code))) {
            var fields = paper();
            fields.putAll(wrong);
            var answer = clerk.postFiles(
                    "/desk/documents/new",
                    fields,
                    new Person.Part("scan", code.replace('/', '-') + ".pdf", "application/pdf", SampleFiles.pdf(1)));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("29/2018/QH14");
        }
        assertThat(excluded()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select count(*) from documents.incoming where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from files.stored_file where name like ?")
                        .param(code.replace('/', '-') + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int excluded() {
        return jdbc.sql("select count(*) from documents.excluded where agency = ?")
                .param(DAT_MUI.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasTyped() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var answer = clerk.postFiles("/desk/documents/new", Map.of("subject", "V/v thiếu nhiều", "due", "31/02/2026"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("V/v thiếu nhiều", "Hãy khai độ mật", "Hãy ghi số, ký hiệu", "Ngày chưa đúng", "31/02/2026");
        var document = entered(clerk, paper());
        assertThat(clerk.post(page(document) + "/present", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(page(document) + "/direct", Map.of("cooperate", "unit:" + DAT_MUI + "/social"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(page(document) + "/direct", Map.of("lead", "unit:H12.03/justice"))
                        .body())
                .contains("không thuộc cơ quan");
    }

    @Test
    void doesNotExistForSistersParentsForeignAgenciesAndUnitsThatItDoesNotConcern() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var document = entered(clerk, paper());
        assertDone(clerk.post(
                page(document) + "/direct", Map.of("lead", "unit:" + DAT_MUI + "/economy", "due", "2036-12-01")));
        var task = clerk.page(page(document))
                .select("a[href*=/desk/documents/assignments/]")
                .attr("href");
        var others = List.of(
                people.officer(Role.CLERK, People.TAN_THANH),
                people.officer(Role.AGENCY_LEADER, People.TAN_THANH),
                people.officer(Role.CLERK, new AgencyCode("H12")),
                people.officer(Role.AGENCY_LEADER, new AgencyCode("H12.01")),
                people.officer(Role.DIVISION_HEAD, DAT_MUI, "social"),
                people.officer(Role.SPECIALIST, DAT_MUI, "economy"));
        for (var other : others) {
            for (var path : List.of(page(document), page(document) + "/files/1", task, task + "/files/1")) {
                assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
            }
            for (var act : List.of("finish", "withdraw", "progress", "confirm")) {
                assertThat(other.post(task + "/" + act, Map.of("result", "x", "why", "x", "words", "x"))
                                .statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
            assertThat(other.get("/desk/documents?view=all&q=" + code.substring(2, 10))
                            .body())
                    .doesNotContain(document.id().toString());
        }
        for (var act : List.of("register", "return", "present", "change")) {
            assertThat(others.getFirst()
                            .post(page(document) + "/" + act, Map.of("reason", "x"))
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        for (var act : List.of("direct", "urgency", "finish")) {
            assertThat(others.get(1)
                            .post(page(document) + "/" + act, Map.of("result", "x"))
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @Test
    void findsByWordsWithoutAccentsNumberDayAndSender() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var document = entered(clerk, paper());
        var mark = code.substring(2, 10);
        for (var query : List.of(
                "q=" + mark + "+duong+di+bo",
                "q=" + mark + "+%C4%91%C6%B0%E1%BB%9Dng+ven+bi%E1%BB%83n",
                "q=" + mark + "+so+dien+tap",
                "q=" + mark + "&promulgated=2026-11-20",
                "q=7%2F" + mark)) {
            assertThat(clerk.get("/desk/documents?view=all&" + query).body())
                    .as(query)
                    .contains(document.id().toString());
        }
        assertThat(clerk.get("/desk/documents?view=all&promulgated=2026-11-19&q=" + mark)
                        .body())
                .doesNotContain(document.id().toString());
    }

    @Test
    void anUrgentMarkMovesTheClocksAndTellsAtOnce() {
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var document = entered(clerk, paper());
        present(clerk, document);
        var slow = java.util.Objects.requireNonNull(
                documents.find(document.id()).orElseThrow().presentBy());
        assertDone(clerk.post(page(document) + "/urgency", Map.of("urgency", "EXPRESS")));
        var urgent = documents.find(document.id()).orElseThrow();
        assertThat(urgent.urgency()).isEqualTo(Urgency.EXPRESS);
        assertThat(urgent.presentBy()).isBefore(slow);
        assertThat(jdbc.sql("""
                                select count(*) from notices.notice where kind = 'documents.urgent' and subject like ?
                                group by account""")
                        .param("incoming:" + document.id() + "%")
                        .query(Integer.class)
                        .list())
                .as("each leader and clerk is told once")
                .isNotEmpty()
                .containsOnly(1);
    }

    @Test
    void theAxisHearsEveryStepOnceUntilTheAnswer() throws AxisSilent {
        TestAxis.behind().misbehave(Faults.NONE);
        var peer = AxisPeer.fresh();
        enrolling.enrol();
        peer.sends("41", DAT_MUI.value());
        collector.collect(List.of(credentials.of(DAT_MUI).orElseThrow()));
        var document = arrived(peer.idOf("41"));
        assertThat(document.state()).isEqualTo(IncomingState.ARRIVED);

        var clerk = people.officer(Role.CLERK, DAT_MUI);
        assertDone(clerk.post(page(document) + "/register", Map.of()));
        present(clerk, document);
        var leader = people.officer(Role.AGENCY_LEADER, DAT_MUI);
        assertDone(leader.post(page(document) + "/direct", Map.of("lead", "unit:" + DAT_MUI + "/justice")));
        var head = people.officer(Role.DIVISION_HEAD, DAT_MUI, "justice");
        var task = head.page(page(document))
                .select("a[href*=/desk/documents/assignments/]")
                .attr("href");
        assertDone(head.post(task + "/begin", Map.of()));
        var answer = new OutgoingReference(
                UUID.randomUUID(), "12/UBND-VP", java.time.LocalDate.of(2026, 11, 24), "V/v trả lời");
        documents.answered(document.id(), answer, Actor.SYSTEM);
        documents.answered(document.id(), answer, Actor.SYSTEM);

        assertThat(documents.find(document.id()).orElseThrow().answeredBy()).isEqualTo("12/UBND-VP");
        assertThat(state(document)).isEqualTo(IncomingState.DONE);
        assertThat(head.get(task).body()).contains("12/UBND-VP", "Hoàn thành");
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactly("01", "03", "04", "05", "06");
    }

    @Test
    void whatGoesBackToItsSenderGetsNoNumberAndTheReasonGoesWithIt() throws AxisSilent {
        TestAxis.behind().misbehave(Faults.NONE);
        var peer = AxisPeer.fresh();
        enrolling.enrol();
        peer.sends("42", DAT_MUI.value());
        peer.sends("43", DAT_MUI.value());
        collector.collect(List.of(credentials.of(DAT_MUI).orElseThrow()));
        var clerk = people.officer(Role.CLERK, DAT_MUI);
        var returned = arrived(peer.idOf("42"));
        assertThat(clerk.post(page(returned) + "/return", Map.of()).statusCode())
                .isEqualTo(422);
        assertDone(clerk.post(page(returned) + "/return", Map.of("reason", "Gửi nhầm cơ quan")));
        assertThat(documents.find(returned.id()).orElseThrow().arrivalNumber()).isNull();
        assertThat(state(returned)).isEqualTo(IncomingState.RETURNED);
        assertThat(clerk.post(page(returned) + "/register", Map.of()).statusCode())
                .isEqualTo(409);

        var atConsole = arrived(peer.idOf("43"));
        var conversation = java.util.Objects.requireNonNull(atConsole.conversation());
        exchange.answer(conversation, new vn.datmui.exchange.Answer.Accept(), Actor.SYSTEM);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                documents.find(atConsole.id()).orElseThrow().arrivalNumber())
                        .isNotNull());
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactlyInAnyOrder("01", "01", "02", "03");
    }

    private IncomingDocument arrived(String documentId) {
        await().atMost(Duration.ofSeconds(20)).until(() -> idOf(documentId).isPresent());
        return documents.find(new IncomingId(idOf(documentId).orElseThrow())).orElseThrow();
    }

    private java.util.Optional<UUID> idOf(String documentId) {
        return jdbc.sql("""
                        select i.id from documents.incoming i join exchange.conversation c on c.id = i.conversation
                        where c.document_id = ? and i.agency = ?""")
                .param(documentId)
                .param(DAT_MUI.value())
                .query(UUID.class)
                .optional();
    }

    @Test
    void manyClerksAtOnceGetNumbersWithoutAGapAndNobodyRegistersTwice() throws Exception {
        var clerk = people.officer(Role.CLERK, People.TAN_THANH);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = IntStream.range(0, 24)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        var fields = paper();
                        fields.put("code", i / 2 + code);
                        return clerk.postFiles("/desk/documents/new", fields).statusCode();
                    })
                    .toList();
            var answers = threads.invokeAll(work).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(answers).filteredOn(status -> status == 303).hasSize(12);
            assertThat(answers).filteredOn(status -> status == 422).hasSize(12);
        }
        var numbers = jdbc.sql("""
                        select arrival_number from documents.incoming where agency = ? and arrival_number is not null order by 1""")
                .param(People.TAN_THANH.value())
                .query(Integer.class)
                .list();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
