package vn.datmui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.PlatformTest;
import vn.datmui.TestAxis;
import vn.datmui.TestClock;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.BusinessKind;
import vn.datmui.edxml.message.DocumentChange;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Replacement;
import vn.datmui.edxml.message.Signer;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.duty.DutyWatch;
import vn.datmui.exchange.receiving.Collector;
import vn.datmui.exchange.receiving.Replaying;
import vn.datmui.exchange.sending.Postman;
import vn.datmui.files.Files;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.partners.axis.Faults;

/** Documents between an agency of this platform and one outside, over the real axis with its faults. */
@PlatformTest
class ExchangeIT {

    private static final AgencyCode OURS = new AgencyCode("H12.03");
    private static final Actor CLERK = new Actor(null, "Nguyễn Thị Văn Thư", "Sở Tư pháp");

    @Autowired
    Exchange exchange;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Credentials credentials;

    @Autowired
    Postman postman;

    @Autowired
    Collector collector;

    @Autowired
    Replaying replaying;

    @Autowired
    DutyWatch duties;

    @Autowired
    Files files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private AxisPeer peer;

    @BeforeEach
    void meets() throws AxisSilent {
        TestAxis.behind().misbehave(Faults.NONE);
        peer = AxisPeer.fresh();
        enrolling.enrol();
    }

    @AfterEach
    void behaves() {
        TestAxis.behind().misbehave(Faults.NONE);
    }

    private void collect() {
        collector.collect(List.of(credentials.of(OURS).orElseThrow()));
    }

    private Dispatch dispatch(String number, String... receivers) {
        return dispatch(number, Secrecy.NONE, "V/v phối hợp diễn tập", receivers);
    }

    private Dispatch dispatch(String number, Secrecy secrecy, String subject, String... receivers) {
        var file = files.keep("Nội dung".getBytes(StandardCharsets.UTF_8), "cong-van.txt", "text/plain");
        return new Dispatch(
                OURS,
                List.of(receivers),
                new DocumentCode(number, "STP-VP"),
                "Cà Mau",
                LocalDate.now(clock),
                new DocumentType("1", null, "Công văn"),
                subject,
                new Signer(null, "Giám đốc", "Lê Văn Ký"),
                0,
                null,
                List.of(file.id()),
                List.of(),
                List.of("Như trên"),
                secrecy,
                CLERK);
    }

    private static String number() {
        return String.valueOf((int) (Math.random() * 1_000_000_000));
    }

    private Conversation came(String number) {
        return exchange.get(jdbc.sql("select id from exchange.conversation where peer = ? and document_id = ?")
                .param(peer.code())
                .param(peer.idOf(number))
                .query((row, n) -> new ConversationId(row.getObject("id", UUID.class)))
                .single());
    }

    private long messages(String state) {
        return jdbc.sql("select count(*) from exchange.message where peer = ? and direction = 'IN' and state = ?")
                .param(peer.code())
                .param(state)
                .query(Long.class)
                .single();
    }

    private long sentToPeer() {
        return TestAxis.behind().taken().stream()
                .filter(message -> message.receivers().contains(peer.code()))
                .count();
    }

    private ConversationId sent(String number) {
        var id = transaction.execute(status -> exchange.dispatch(dispatch(number, peer.code())));
        postman.sendWaiting();
        return java.util.Objects.requireNonNull(id).getFirst();
    }

    @Test
    void tellsTheSenderWhatBecomesOfADocument() {
        peer.sends("1", OURS.value());
        collect();
        var id = came("1").id();
        assertThat(came("1").state()).isEqualTo(ConversationState.ARRIVED);
        assertThat(exchange.filesOf(id))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("van-ban.txt"));
        exchange.answer(id, new Answer.Accept(), CLERK);
        exchange.answer(id, new Answer.Assign("Phòng Hành chính tư pháp"), CLERK);
        exchange.answer(id, new Answer.Start(), CLERK);
        exchange.answer(id, new Answer.Finish(), CLERK);
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactly("01", "03", "04", "05", "06");
        assertThat(came("1").state()).isEqualTo(ConversationState.DONE);
    }

    @Test
    void takesADocumentOnceHoweverOftenItIsDelivered() {
        peer.sendsAs("99999999-1", peer.document("2", "V/v một lần", Business.newDocument(), OURS.value()));
        TestAxis.behind().misbehave(Faults.NONE.doubling(100).losingAcknowledgements(30));
        for (int i = 0; i < 6; i++) {
            collect();
        }
        TestAxis.behind().misbehave(Faults.NONE);
        collect();
        postman.sendWaiting();
        assertThat(messages("TAKEN")).isEqualTo(1);
        assertThat(peer.hears()).containsExactly("01");
    }

    @Test
    void sendsNothingThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            exchange.dispatch(dispatch(number(), peer.code()));
            status.setRollbackOnly();
        });
        postman.sendWaiting();
        assertThat(sentToPeer()).isZero();
    }

    @Test
    void followsItsDocumentByTheStatusesOfTheReceiverWhateverTheirOrder() {
        var id = sent(number());
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.SENT);
        assertThat(peer.hears()).containsExactly("document");
        var documentId = exchange.get(id).documentId();
        peer.sends(peer.status(OURS.value(), "03", documentId, ""));
        peer.sends(peer.status(OURS.value(), "01", documentId, ""));
        peer.sends(peer.strangeStatus(OURS.value(), documentId));
        collect();
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.ACCEPTED);
        assertThat(messages("TAKEN")).isEqualTo(3);
    }

    @Test
    void sendsTheSameMessageUnderTheSameIdUntilTheAxisAnswers() {
        TestAxis.behind().misbehave(Faults.NONE.losingAcknowledgements(100));
        var id = sent(number());
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.WAITING);
        clock.forward(Duration.ofMinutes(1));
        postman.sendWaiting();
        TestAxis.behind().misbehave(Faults.NONE);
        clock.forward(Duration.ofMinutes(1));
        postman.sendWaiting();
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.SENT);
        assertThat(sentToPeer()).isEqualTo(1);
        assertThat(peer.hears()).containsExactly("document");
    }

    @Test
    void waitsForADayOfBrokenAnswersAndThenSendsInOrder() {
        TestAxis.behind()
                .misbehave(
                        Faults.NONE.brokenUntil(Instant.now().plusSeconds(3600).toString()));
        var id = sent(number());
        exchange.takeBack(id, "Gửi nhầm", CLERK);
        for (int hour = 0; hour < 24; hour++) {
            clock.forward(Duration.ofHours(1));
            postman.sendWaiting();
        }
        TestAxis.behind().misbehave(Faults.NONE);
        clock.forward(Duration.ofHours(1));
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactly("document", "13");
    }

    @Test
    void givesUpLoudlyAndSendsAgainWhenAClerkSaysSo() {
        TestAxis.behind()
                .misbehave(
                        Faults.NONE.brokenUntil(Instant.now().plusSeconds(3600).toString()));
        var id = sent(number());
        clock.forward(Duration.ofHours(73));
        postman.sendWaiting();
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.FAILED);
        TestAxis.behind().misbehave(Faults.NONE);
        replaying.replay(exchange.get(id).version(), CLERK);
        postman.sendWaiting();
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.SENT);
    }

    @Test
    void refusesStateSecretsAtBothDoorsAndCountsThem() {
        long before = excluded();
        assertThatThrownBy(() -> exchange.dispatch(dispatch(number(), Secrecy.TOP_SECRET, "V/v", peer.code())))
                .isInstanceOfSatisfying(
                        ExchangeProblem.class, p -> assertThat(p.code()).isEqualTo("EXC-0002"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> exchange.dispatch(dispatch(number(), Secrecy.NONE, "(Mật) V/v", peer.code()))))
                .isInstanceOf(ExchangeProblem.class);
        peer.sends(peer.document("9", "[TỐI MẬT] V/v kế hoạch", Business.newDocument(), OURS.value()));
        collect();
        assertThat(excluded()).isEqualTo(before + 3);
        assertThat(messages("EXCLUDED")).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from exchange.message where peer = ? and (raw is not null or document_id <> '')")
                        .param(peer.code())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long excluded() {
        return jdbc.sql("select count(*) from exchange.excluded")
                .query(Long.class)
                .single();
    }

    @Test
    void putsDamagedAndForeignMessagesAsideWithTheirFindings() {
        var victim = peer.document("3", "V/v bị hỏng", Business.newDocument(), OURS.value());
        peer.sends(victim);
        TestAxis.behind().misbehave(Faults.NONE.lying(0, 100));
        for (int i = 0; i < 5; i++) {
            collect();
            clock.forward(Duration.ofMinutes(5));
        }
        assertThat(messages("BAD")).isEqualTo(1);
        TestAxis.behind().misbehave(Faults.NONE);
        var bad = jdbc.sql("select id from exchange.message where peer = ? and state = 'BAD'")
                .param(peer.code())
                .query(UUID.class)
                .single();
        assertThat(jdbc.sql("select code from exchange.finding where message = ?")
                        .param(bad)
                        .query(String.class)
                        .list())
                .contains("EXC-F01");
        assertThat(replaying.replay(bad, CLERK)).isEqualTo(Replaying.Outcome.TAKEN_NOW);
        assertThat(came("3").state()).isEqualTo(ConversationState.ARRIVED);
    }

    @Test
    void refusesANewDocumentUnderTheIdentityOfAnother() {
        peer.sends("4", OURS.value());
        peer.sends(peer.document("4", "V/v nội dung khác", Business.newDocument(), OURS.value()));
        collect();
        collect();
        assertThat(messages("TAKEN")).isEqualTo(1);
        assertThat(messages("BAD")).isEqualTo(1);
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactlyInAnyOrder("01", "02");
    }

    @Test
    void givesADocumentBackByItselfBeforeAnybodyActedAndAsksTheClerkAfterwards() {
        peer.sends("5", OURS.value());
        peer.sends("6", OURS.value());
        collect();
        exchange.answer(came("6").id(), new Answer.Accept(), CLERK);
        peer.sends(peer.status(OURS.value(), "13", peer.idOf("5"), "Gửi nhầm"));
        peer.sends(peer.document(
                "6",
                "V/v diễn tập số 6",
                new Business("1", peer.idOf("6"), "Sai nội dung", "0", null, List.of(), null),
                OURS.value()));
        collect();
        assertThat(came("5").state()).isEqualTo(ConversationState.RECALLED);
        assertThat(exchange.filesOf(came("5").id())).isEmpty();
        assertThat(came("6").changeAsked()).isEqualTo(ChangeAsked.RECALL);
        assertThatThrownBy(() -> exchange.answer(came("6").id(), new Answer.Start(), CLERK))
                .isInstanceOf(ExchangeProblem.class);
        exchange.answer(came("6").id(), new Answer.RefuseChange("Đang xử lý"), CLERK);
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactlyInAnyOrder("01", "01", "03", "15", "16");
        assertThat(came("6").state()).isEqualTo(ConversationState.ACCEPTED);
    }

    @Test
    void keepsWhatComesBeforeItsDocumentUntilTheDocumentComes() {
        peer.sends(peer.status(OURS.value(), "13", peer.idOf("7"), "Gửi nhầm"));
        collect();
        assertThat(messages("KEPT_WAITING")).isEqualTo(1);
        peer.sends("7", OURS.value());
        collect();
        assertThat(messages("KEPT_WAITING")).isZero();
        assertThat(came("7").state()).isEqualTo(ConversationState.RECALLED);
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactly("01", "15");
    }

    @Test
    void takesANewVersionAndKeepsTheOldOne() {
        peer.sends("8", OURS.value());
        collect();
        var first = came("8").version();
        var change = new DocumentChange("1", "0", List.of());
        peer.sends(peer.document(
                "8",
                "V/v bản đã sửa",
                new Business(BusinessKind.UPDATE.code(), peer.idOf("8"), "Sửa lỗi", "0", change, List.of(), null),
                OURS.value()));
        collect();
        assertThat(came("8").subject()).isEqualTo("V/v bản đã sửa");
        assertThat(came("8").version()).isNotEqualTo(first);
        postman.sendWaiting();
        assertThat(peer.hears()).containsExactly("01", "15");
    }

    @Test
    void endsADocumentThatAnotherOneReplaces() {
        peer.sends("10", OURS.value());
        collect();
        var replacing = new Business(
                BusinessKind.REPLACE.code(),
                peer.idOf("11"),
                "Thay thế",
                "0",
                null,
                List.of(
                        new Replacement(peer.idOf("10"), List.of(OURS.value())),
                        new Replacement(peer.idOf("12"), List.of(OURS.value()))),
                null);
        peer.sends(peer.document("11", "V/v văn bản thay thế", replacing, OURS.value()));
        collect();
        assertThat(came("10").state()).isEqualTo(ConversationState.REPLACED);
        assertThat(came("10").replacedBy()).isEqualTo(came("11").id());
        peer.sends("12", OURS.value());
        collect();
        assertThat(came("12").state()).isEqualTo(ConversationState.REPLACED);
    }

    @Test
    void updatesAndReplacesWhatItSent() {
        var number = number();
        var id = sent(number);
        transaction.execute(status ->
                exchange.update(dispatch(number, Secrecy.NONE, "V/v bản sửa", peer.code()), Set.of(), "Sửa lỗi"));
        postman.sendWaiting();
        assertThat(exchange.get(id).changeAsked()).isEqualTo(ChangeAsked.UPDATE);
        peer.collects();
        peer.sends(peer.status(OURS.value(), "15", exchange.get(id).documentId(), ""));
        collect();
        assertThat(exchange.get(id).changeAsked()).isNull();
        var next = transaction.execute(
                status -> exchange.replace(dispatch(number(), peer.code()), List.of(id), "Thay thế"));
        postman.sendWaiting();
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.REPLACED);
        assertThat(exchange.get(id).replacedBy()).isEqualTo(next.getFirst());
        assertThat(peer.hears()).containsExactly("document");
    }

    @Test
    void asksADocumentBackAndHearsTheAnswer() {
        var id = sent(number());
        exchange.takeBack(id, "Gửi nhầm", CLERK);
        postman.sendWaiting();
        peer.sends(peer.status(OURS.value(), "15", exchange.get(id).documentId(), ""));
        collect();
        assertThat(exchange.get(id).state()).isEqualTo(ConversationState.RECALLED);
    }

    @Test
    void refusesUnknownReceiversForeignSendersAndTheSameDocumentTwice() {
        assertThatThrownBy(() -> exchange.dispatch(dispatch(number(), "H99.99")))
                .hasMessageContaining("EXC-0004");
        var number = number();
        sent(number);
        assertThatThrownBy(() -> transaction.execute(status -> exchange.dispatch(dispatch(number, peer.code()))))
                .hasMessageContaining("EXC-0005");
    }

    @Test
    void warnsOfAReceiptThatNobodyConfirmsTheSameDay() {
        clock.setTo(LocalDate.now(clock).plusDays(1).atTime(8, 0));
        peer.sends("13", OURS.value());
        collect();
        assertThat(came("13").isLate(clock.instant())).isFalse();
        clock.forward(Duration.ofDays(6));
        duties.look();
        assertThat(came("13").isLate(clock.instant())).isTrue();
        assertThat(jdbc.sql("select count(*) from notices.notice where kind = 'exchange.late' and subject = ?")
                        .param("conversation:" + came("13").id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void provesTheSenderByItsSeal() {
        var receiver = new AgencyCode("H12.05");
        var number = number();
        transaction.execute(status -> exchange.dispatch(dispatch(number, receiver.value())));
        postman.sendWaiting();
        collector.collect(List.of(credentials.of(receiver).orElseThrow()));
        assertThat(jdbc.sql(
                                "select authenticity from exchange.conversation where agency = ? and direction = 'IN' and code = ?")
                        .param(receiver.value())
                        .param(number + "/STP-VP")
                        .query(String.class)
                        .single())
                .isEqualTo("PROVEN");
    }
}
