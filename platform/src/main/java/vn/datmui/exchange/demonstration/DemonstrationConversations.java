package vn.datmui.exchange.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Signer;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Dispatch;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.Secrecy;
import vn.datmui.exchange.axis.AxisAgency;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.axis.ExchangeSettings;
import vn.datmui.exchange.axis.Sending;
import vn.datmui.exchange.message.Composing;
import vn.datmui.exchange.progress.Duties;
import vn.datmui.exchange.receiving.Collector;
import vn.datmui.exchange.sending.Outcomes;
import vn.datmui.exchange.sending.Postman;
import vn.datmui.exchange.store.AgencyTable;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.exchange.store.DemonstrationTable;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.files.Files;
import vn.datmui.kernel.AgencyCode;

/** At the first start with an axis: conversations in every state between agencies of the province, and mistakes of others. */
@Component
@ConditionalOnProperty(name = "datmui.demonstration", havingValue = "true")
@ConditionalOnProperty(name = "datmui.demonstration.exchange", havingValue = "true", matchIfMissing = true)
class DemonstrationConversations {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationConversations.class);

    private static final int TRIES = 12;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final AgencyCode JUSTICE = new AgencyCode("H12.03");
    private static final AgencyCode DAT_MUI = new AgencyCode("H12.32248");
    private static final Actor SENDER = new Actor(null, "Văn thư Sở Tư pháp", "Sở Tư pháp");
    private static final Actor RECEIVER = new Actor(null, "Văn thư xã Đất Mũi", "Ủy ban nhân dân xã Đất Mũi");

    private final Exchange exchange;
    private final Enrolling enrolling;
    private final ExchangeSettings settings;
    private final Credentials credentials;
    private final Postman postman;
    private final Collector collector;
    private final Outcomes outcomes;
    private final OutsideAgency outside;
    private final AgencyTable directory;
    private final ConversationTable conversations;
    private final MessageTable messages;
    private final DemonstrationTable table;
    private final Duties duties;
    private final Files files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemonstrationConversations(
            Exchange exchange,
            Enrolling enrolling,
            ExchangeSettings settings,
            Credentials credentials,
            Postman postman,
            Collector collector,
            Outcomes outcomes,
            OutsideAgency outside,
            AgencyTable directory,
            ConversationTable conversations,
            MessageTable messages,
            DemonstrationTable table,
            Duties duties,
            Files files,
            TransactionTemplate transaction,
            Clock clock) {
        this.exchange = exchange;
        this.enrolling = enrolling;
        this.settings = settings;
        this.credentials = credentials;
        this.postman = postman;
        this.collector = collector;
        this.outcomes = outcomes;
        this.outside = outside;
        this.directory = directory;
        this.conversations = conversations;
        this.messages = messages;
        this.table = table;
        this.duties = duties;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Beside the start, which does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.isConnected() && table.isEmpty()) {
            Thread.ofVirtual().name("demonstration-exchange").start(this::load);
        }
    }

    private void load() {
        try {
            if (isOnTheAxis() && credentials.isOurs(JUSTICE.value()) && credentials.isOurs(DAT_MUI.value())) {
                converse();
                log.info("Demonstration: conversations on the axis loaded");
            }
        } catch (RuntimeException trouble) {
            log.error("the demonstration conversations are not complete", trouble);
        }
    }

    /** A machine that has just started everything may be slow to answer at first. */
    private boolean isOnTheAxis() {
        for (int tries = 1; tries <= TRIES; tries++) {
            try {
                outside.joins();
                enrolling.enrol();
                return true;
            } catch (AxisSilent silent) {
                log.warn("demonstration conversations wait, the axis does not answer: {}", silent.why());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return false;
    }

    private void converse() {
        sendMany();
        outsideSends();
        carry();
        answerMany();
        askForChanges();
        carry();
        atTheEnd();
    }

    private void carry() {
        postman.sendWaiting();
        collector.collect(List.of(
                credentials.of(JUSTICE).orElseThrow(), credentials.of(DAT_MUI).orElseThrow()));
        postman.sendWaiting();
        collector.collect(List.of(credentials.of(JUSTICE).orElseThrow()));
    }

    private static final List<String> SUBJECTS = List.of(
            "V/v rà soát thủ tục hành chính lĩnh vực hộ tịch",
            "V/v báo cáo công tác hòa giải ở cơ sở quý IV",
            "V/v tập huấn nghiệp vụ chứng thực điện tử",
            "V/v triển khai số hóa sổ hộ tịch",
            "V/v phối hợp xác minh thông tin hộ tịch",
            "V/v kiểm tra công tác thi hành pháp luật",
            "V/v cung cấp số liệu trợ giúp pháp lý",
            "V/v mời dự hội nghị phổ biến pháp luật",
            "V/v góp ý dự thảo kế hoạch chuyển đổi số ngành tư pháp",
            "V/v đính chính danh sách tập huấn");

    private void sendMany() {
        for (int i = 0; i < SUBJECTS.size(); i++) {
            send(String.valueOf(101 + i), SUBJECTS.get(i), i == 1 ? 3 : 0, DAT_MUI.value());
        }
    }

    private ConversationId send(String number, String subject, int priority, String to) {
        return java.util.Objects.requireNonNull(transaction.execute(
                        status -> exchange.dispatch(document(number, subject, priority, to, Secrecy.NONE))))
                .getFirst();
    }

    private Dispatch document(String number, String subject, int priority, String to, Secrecy secrecy) {
        var file = files.keep(
                SamplePdf.saying("Van ban so " + number + " (dien tap)"), number + ".pdf", "application/pdf");
        return new Dispatch(
                JUSTICE,
                List.of(to),
                new DocumentCode(number, "STP-VP"),
                "Cà Mau",
                LocalDate.now(clock),
                new DocumentType("1", null, "Công văn"),
                subject,
                new Signer(null, "Giám đốc", "Người Ký Hư Cấu"),
                priority,
                null,
                List.of(file.id()),
                List.of(),
                List.of("Như trên", "Lưu: VT"),
                secrecy,
                SENDER);
    }

    private void outsideSends() {
        var plain = SamplePdf.saying("Van ban dien tap");
        outside.sends("21", "V/v khảo sát hạ tầng số cấp xã", 0, "khao-sat.pdf", plain, DAT_MUI);
        var program = "#!/bin/sh\necho dien tap\n".getBytes(StandardCharsets.UTF_8);
        outside.sends("22", "V/v gửi công cụ thống kê", 0, "thong-ke.pdf", program, DAT_MUI);
        outside.sends("23", "[MẬT] V/v nội dung không được gửi", 0, "mat.pdf", plain, DAT_MUI);
        outside.asksBack("24", DAT_MUI);
    }

    private ConversationId came(String number) {
        var id = Composing.documentId(document(number, "V/v", 0, DAT_MUI.value(), Secrecy.NONE));
        return java.util.Objects.requireNonNull(transaction.execute(status -> conversations
                .lock(DAT_MUI, Direction.IN, JUSTICE.value(), id)
                .orElseThrow()
                .id()));
    }

    /** 101 stays as it came, 102 is late, and the others go on, each as far as its place in this list. */
    private void answerMany() {
        var arrived = clock.instant().minus(Duration.ofDays(4));
        table.cameAt(came("102"), arrived, duties.confirmBy(arrived, true), duties.registerBy(arrived, true));
        var steps = new ArrayList<Answer>();
        for (Answer step : List.of(
                new Answer.Accept(),
                new Answer.Assign("Công chức Tư pháp - Hộ tịch"),
                new Answer.Start(),
                new Answer.Finish())) {
            steps.add(step);
            var number = String.valueOf(102 + steps.size());
            steps.forEach(one -> exchange.answer(came(number), one, RECEIVER));
        }
        exchange.answer(came("107"), new Answer.Refuse("Gửi nhầm cơ quan nhận"), RECEIVER);
        for (var number : List.of("108", "109", "110")) {
            exchange.answer(came(number), new Answer.Accept(), RECEIVER);
        }
        carry();
    }

    private void askForChanges() {
        exchange.takeBack(sent("108"), "Sai ngày họp", SENDER);
        transaction.executeWithoutResult(status -> exchange.update(
                document(
                        "109",
                        "V/v góp ý dự thảo kế hoạch chuyển đổi số ngành tư pháp (bản sửa)",
                        0,
                        DAT_MUI.value(),
                        Secrecy.NONE),
                Set.of(),
                "Sửa thời hạn góp ý"));
        transaction.executeWithoutResult(status -> exchange.replace(
                document("111", "V/v danh sách tập huấn (thay thế)", 0, DAT_MUI.value(), Secrecy.NONE),
                List.of(sent("110")),
                "Danh sách có sai sót"));
        var mistaken = send("112", "V/v gửi nhầm, sẽ được lấy lại", 0, DAT_MUI.value());
        postman.sendWaiting();
        exchange.takeBack(mistaken, "Gửi nhầm", SENDER);
    }

    private ConversationId sent(String number) {
        var id = Composing.documentId(document(number, "V/v", 0, DAT_MUI.value(), Secrecy.NONE));
        return java.util.Objects.requireNonNull(transaction.execute(status -> conversations
                .lock(JUSTICE, Direction.OUT, DAT_MUI.value(), id)
                .orElseThrow()
                .id()));
    }

    /** One lies with the axis, one was refused by it, one waits, and a secret was turned away. */
    private void atTheEnd() {
        send("113", "V/v báo cáo chuyên đề gửi trung ương", 0, OutsideAgency.CODE);
        directory.saw(List.of(new AxisAgency("G98", "000.00.00.G98", "Cơ quan đã rời trục (hư cấu)")), clock.instant());
        send("114", "V/v gửi cơ quan đã rời trục", 0, "G98");
        postman.sendWaiting();
        var waiting = send("115", "V/v gửi cơ quan đang bị khóa trên trục", 0, OutsideAgency.CODE);
        var message = messages.find(exchange.get(waiting).version()).orElseThrow();
        outcomes.record(message, new Sending.Locked("23 Đơn vị nhận đang bị khóa"));
        try {
            transaction.executeWithoutResult(status ->
                    exchange.dispatch(document("116", "V/v nội dung mật", 0, DAT_MUI.value(), Secrecy.SECRET)));
        } catch (ExchangeProblem turnedAway) {
            log.info("Demonstration: {}", turnedAway.code());
        }
    }
}
