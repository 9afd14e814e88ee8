package vn.datmui.exchange.demonstration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.OtherInfo;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Signer;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.message.Trace;
import vn.datmui.exchange.axis.Axis;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credential;
import vn.datmui.kernel.AgencyCode;

/** An invented agency outside the province, whose old system signs nothing and makes mistakes. */
@Component
class OutsideAgency {

    static final String CODE = "G99";
    private static final String NAME = "Cơ quan trung ương (hư cấu)";

    private final Axis axis;
    private final Clock clock;
    private final Credential credential = new Credential(new AgencyCode(CODE), "hu-cau-" + UUID.randomUUID());

    OutsideAgency(Axis axis, Clock clock) {
        this.axis = axis;
        this.clock = clock;
    }

    void joins() throws AxisSilent {
        axis.register(credential, "000.00.00." + CODE, NAME);
    }

    /** @param file the name of its one file; what is inside is always the same few bytes */
    void sends(String number, String subject, int priority, String file, byte[] content, AgencyCode to) {
        var day = Day.of(LocalDate.now(clock));
        var code = new DocumentCode(number, "CQTW-VP");
        var header = new DocumentHeader(
                Party.of(CODE, NAME),
                List.of(Party.of(to.value(), to.value())),
                DocumentIdHint.idFor(CODE, day, code),
                code,
                new Promulgation("Hà Nội", day),
                new DocumentType("1", null, "Công văn"),
                subject,
                null,
                new Signer(null, "Vụ trưởng", "Người Ký Hư Cấu"),
                null,
                new OtherInfo(String.valueOf(priority), null, null, null, null, null, List.of()),
                List.of(),
                null,
                List.of());
        send(
                new DocumentMessage(
                        header,
                        List.of(new Trace(CODE, now())),
                        Business.newDocument(),
                        List.of(new Attachment("1", file, null, "application/octet-stream")),
                        List.of()),
                content);
    }

    /** About a document that it never sent. */
    void asksBack(String number, AgencyCode from) {
        var day = Day.of(LocalDate.now(clock));
        var code = new DocumentCode(number, "CQTW-VP");
        send(
                new StatusMessage(
                        Party.of(CODE, NAME),
                        new ResponseFor(from.value(), code.written(), day, DocumentIdHint.idFor(CODE, day, code)),
                        null,
                        "13",
                        "Gửi nhầm nơi nhận",
                        now(),
                        List.of()),
                "".getBytes(StandardCharsets.UTF_8));
    }

    private Moment now() {
        return Moment.of(LocalDateTime.now(clock));
    }

    private void send(Message message, byte[] content) {
        try {
            var out = new ByteArrayOutputStream();
            new EdxmlWriter(LocalDateTime.now(clock))
                    .write(message, attachment -> new ByteArrayInputStream(content), out);
            axis.send(credential, UUID.randomUUID(), out.size(), () -> new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WritingRefused refused) {
            throw new IllegalStateException(refused);
        }
    }
}
