package vn.datmui.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Signer;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.message.Trace;
import vn.datmui.edxml.parts.PartChecks.EntryTaker;
import vn.datmui.edxml.parts.PartLimits;
import vn.datmui.edxml.parts.PartSink;

/** Messages for tests, and the shortest ways to read and write them. */
public final class TestMessages {

    public static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:00");

    private TestMessages() {}

    /** A sink that keeps all contents in memory. */
    public static final class Kept implements PartSink {

        private final Map<Integer, ByteArrayOutputStream> contents = new HashMap<>();

        @Override
        public OutputStream open(int ordinal) {
            var content = new ByteArrayOutputStream();
            contents.put(ordinal, content);
            return content;
        }

        public byte[] content(int ordinal) {
            return contents.get(ordinal).toByteArray();
        }
    }

    public static byte[] bytes(String sample) throws IOException {
        try (var in = TestMessages.class.getResourceAsStream("/samples/" + sample)) {
            if (in == null) {
                throw new FileNotFoundException(sample);
            }
            return in.readAllBytes();
        }
    }

    public static String text(String sample) throws IOException {
        return new String(bytes(sample), StandardCharsets.UTF_8);
    }

    static PartSink nowhere() {
        return PartSink.nowhere();
    }

    public static Reading read(byte[] bytes) {
        return read(bytes, PartSink.nowhere());
    }

    public static Reading read(byte[] bytes, PartSink sink) {
        try {
            return new EdxmlReader(ReadingRules.at(NOW)).read(new ByteArrayInputStream(bytes), sink);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the findings about what is inside of packed contents. */
    public static Reading readWithInsides(byte[] bytes, LocalDateTime now) throws IOException {
        var kept = new Kept();
        var reading = new EdxmlReader(ReadingRules.at(now)).read(new ByteArrayInputStream(bytes), kept);
        var findings = new ArrayList<>(reading.findings());
        for (var part : reading.parts()) {
            if (Unpacker.isPacked(part)) {
                var content = new ByteArrayInputStream(kept.content(part.ordinal()));
                findings.addAll(new Unpacker(PartLimits.USUAL).unpack(part, content, EntryTaker.nowhere()));
            }
        }
        return new Reading(reading.message(), reading.parts(), reading.signature(), reading.fingerprint(), findings);
    }

    public static DocumentMessage document(Attachment... attachments) {
        return document(Business.newDocument(), attachments);
    }

    public static DocumentMessage document(Business business, Attachment... attachments) {
        var code = new DocumentCode("118", "STTTT-CNTT");
        var day = Day.of(LocalDate.of(2026, 3, 2));
        var header = new DocumentHeader(
                Party.of("000.00.19.H12", "Sở Thông tin và Truyền thông"),
                List.of(Party.of("000.00.00.H12", "UBND tỉnh Cà Mau"), Party.of("H12.2", "Sở Nội vụ")),
                "000.00.19.H12,2026/03/02,118/STTTT-CNTT",
                code,
                new Promulgation("Cà Mau", day),
                new DocumentType("1", null, "Công văn"),
                "V/v triển khai <hệ thống> & \"văn bản\"",
                null,
                new Signer("KT. GIÁM ĐỐC", "Phó Giám đốc", "Trần Văn Đước"),
                null,
                null,
                List.of(),
                null,
                List.of("Như trên", "Lưu: VT"));
        var trace = new Trace("000.00.19.H12", Moment.of(LocalDateTime.of(2026, 3, 2, 9, 15)));
        return new DocumentMessage(header, List.of(trace), business, List.of(attachments), List.of());
    }

    public static StatusMessage status(String code) {
        return new StatusMessage(
                Party.of("000.00.00.H12", "UBND tỉnh Cà Mau"),
                new ResponseFor(
                        "000.00.19.H12",
                        "118/STTTT-CNTT",
                        Day.of(LocalDate.of(2026, 3, 2)),
                        "000.00.19.H12,2026/03/02,118/STTTT-CNTT"),
                null,
                code,
                "Đã nhận",
                Moment.of(LocalDateTime.of(2026, 3, 2, 10, 0)),
                List.of());
    }

    public static Attachment attachment(String contentId, String name) {
        return new Attachment(contentId, name, null, "application/octet-stream");
    }

    public static Contents contents(Map<String, byte[]> byContentId) {
        return attachment -> new ByteArrayInputStream(byContentId.get(attachment.contentId()));
    }
}
