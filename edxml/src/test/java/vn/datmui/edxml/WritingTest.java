package vn.datmui.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.datmui.edxml.TestMessages.NOW;
import static vn.datmui.edxml.TestMessages.attachment;
import static vn.datmui.edxml.TestMessages.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.parts.PartSink;
import vn.datmui.edxml.signature.SignatureVerdict.State;
import vn.datmui.edxml.signature.TestKeys;

/** What the writer emits, and what it refuses. */
class WritingTest {

    private static String written(Message message, Contents contents) throws Exception {
        var out = new ByteArrayOutputStream();
        new EdxmlWriter(NOW).write(message, contents, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void refuses(Message message, FindingCode code) {
        assertThatThrownBy(() -> written(message, Contents.none()))
                .isInstanceOfSatisfying(
                        WritingRefused.class,
                        refused -> assertThat(refused.findings()).anyMatch(finding -> finding.code() == code));
    }

    @Test
    void alwaysWritesPrioritySteeringPaperAndBusiness() throws Exception {
        assertThat(written(document(), Contents.none()))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<edXML xmlns=")
                .contains(
                        "<edXML:Priority>0<", "<edXML:SteeringType>1<", "<edXML:Paper>0<", "<edXML:BussinessDocType>0<")
                .doesNotContain("AttachmentEncoded", "edXMLBody");
    }

    @Test
    void composesTexts() throws Exception {
        var status = TestMessages.status("01");
        var decomposed = new StatusMessage(
                status.from(),
                status.responseFor(),
                null,
                "01",
                Normalizer.normalize("Đã đến", Normalizer.Form.NFD),
                status.timestamp(),
                List.of());
        assertThat(written(decomposed, Contents.none())).contains("<edXML:Description>Đã đến<");
    }

    @Test
    void refusesWhatTheProfileForbids() throws Exception {
        var status = TestMessages.status("02");
        refuses(
                new StatusMessage(status.from(), status.responseFor(), null, "02", null, status.timestamp(), List.of()),
                FindingCode.REASON_MISSING);
        refuses(
                new StatusMessage(status.from(), status.responseFor(), null, "99", "x", status.timestamp(), List.of()),
                FindingCode.STATUS_UNKNOWN);
        refuses(
                new StatusMessage(
                        status.from(), status.responseFor(), null, "01", "a\u0000b", status.timestamp(), List.of()),
                FindingCode.NOT_WELL_FORMED);
        refuses(document(attachment("a", "x.pdf"), attachment("a", "y.pdf")), FindingCode.CONTENT_ID_REPEATED);
        refuses(document(attachment("a", "../x.pdf")), FindingCode.NAME_UNSAFE);
        refuses(document(attachment("a", "x".repeat(201))), FindingCode.FIELD_TOO_LONG);
        var early = new EdxmlWriter(LocalDateTime.parse("2026-03-01T09:00"));
        assertThatThrownBy(() -> early.write(document(), Contents.none(), new ByteArrayOutputStream()))
                .isInstanceOf(WritingRefused.class)
                .hasMessageContaining("DATE_IN_FUTURE");
    }

    @Test
    void writesNothingWhenItRefuses() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new EdxmlWriter(NOW).write(document(attachment("a", "../x")), Contents.none(), out))
                .isInstanceOf(WritingRefused.class);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new-with-unknown-elements", "status-with-unknown-element", "attachment-with-unknown-element"})
    void keepsUnknownElements(String sample) throws Exception {
        var kept = new TestMessages.Kept();
        var reading = TestMessages.read(TestMessages.bytes(sample + ".edxml"), kept);
        var second =
                TestMessages.read(written(reading.message(), attachment -> new ByteArrayInputStream(kept.content(1)))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(second.message().extras())
                .hasSameSizeAs(reading.message().extras())
                .isNotEmpty();
        for (int i = 0; i < second.message().extras().size(); i++) {
            var before = reading.message().extras().get(i);
            var after = second.message().extras().get(i);
            assertThat(after.parent()).isEqualTo(before.parent());
            assertThat(after.element().name()).isEqualTo(before.element().name());
            assertThat(after.element().attributes()).isEqualTo(before.element().attributes());
            assertThat(after.element().text()).isEqualTo(before.element().text());
            assertThat(after.element().elements())
                    .hasSameSizeAs(before.element().elements());
        }
    }

    @Test
    void contentThatChangesWhileItIsSignedIsNoticed() {
        var opened = new AtomicInteger();
        Contents changing = attachment ->
                new ByteArrayInputStream(("v" + opened.getAndIncrement()).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new EdxmlWriter(NOW)
                        .writeSigned(
                                document(attachment("a", "x.txt")),
                                changing,
                                TestKeys.rsa().signer(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class);
    }

    /** Reads what is written at the same time through a pipe: neither side may keep it. */
    @Test
    void largeContentsFlowThroughBothSides() throws Exception {
        long size = 300L << 20;
        var in = new PipedInputStream(1 << 16);
        var out = new PipedOutputStream(in);
        var writing = Thread.ofVirtual().start(() -> {
            try (out) {
                new EdxmlWriter(NOW).write(document(attachment("a", "x.bin")), attachment -> new Zeros(size), out);
            } catch (IOException | WritingRefused failed) {
                throw new IllegalStateException(failed);
            }
        });
        var reading = new EdxmlReader(ReadingRules.at(NOW)).read(in, PartSink.nowhere());
        writing.join();
        assertThat(reading.message()).isInstanceOf(DocumentMessage.class);
        assertThat(reading.parts().getFirst().size()).isEqualTo(size);
        assertThat(reading.signature().state()).isEqualTo(State.NONE);
    }

    private static final class Zeros extends InputStream {

        private long rest;

        Zeros(long size) {
            rest = size;
        }

        @Override
        public int read() {
            return rest-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, rest);
            rest -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void sameMessageHasTheSameFingerprint() throws Exception {
        var contents = Map.of("a", new byte[] {1, 2, 3});
        var one = written(document(attachment("a", "x.bin")), TestMessages.contents(contents));
        var other = one.replace("\n      ", "\r\n\t").replace("edXML:", "v:").replace("xmlns:edXML", "xmlns:v");
        assertThat(other).isNotEqualTo(one);
        assertThat(fingerprint(other)).isEqualTo(fingerprint(one));
        assertThat(fingerprint(one.replace("118/", "119/"))).isNotEqualTo(fingerprint(one));
        var changed =
                written(document(attachment("a", "x.bin")), TestMessages.contents(Map.of("a", new byte[] {1, 2, 4})));
        assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(one));
    }

    private static String fingerprint(String message) {
        return TestMessages.read(message.getBytes(StandardCharsets.UTF_8)).fingerprint();
    }
}
