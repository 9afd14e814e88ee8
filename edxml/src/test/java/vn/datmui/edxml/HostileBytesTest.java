package vn.datmui.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.datmui.edxml.TestMessages.NOW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.parts.PartLimits;
import vn.datmui.edxml.parts.PartSink;

/** Bytes of ill will: always a reading with findings, within limits, in time. */
class HostileBytesTest {

    private static final String HEAD = "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">";

    @Property(tries = 1000)
    void anyBytesAreAnswered(@ForAll byte[] bytes) {
        var reading = TestMessages.read(bytes);
        assertThat(reading.isMessage()).isFalse();
        assertThat(reading.findings()).isNotEmpty();
        assertThat(reading.has(FindingCode.READER_DEFECT)).isFalse();
    }

    @Test
    void flippedBytesOfAllSamplesAreAnswered() throws IOException {
        var random = new Random(11);
        var names = TestMessages.text("expected.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .toList();
        for (var name : names) {
            byte[] bytes = TestMessages.bytes(name + ".edxml");
            for (int i = 0; i < 60 && bytes.length > 0; i++) {
                byte[] changed = bytes.clone();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                var reading = TestMessages.readWithInsides(changed, NOW);
                assertThat(reading.has(FindingCode.READER_DEFECT)).as(name).isFalse();
            }
        }
    }

    /** What this thread has worked, whoever else uses the machine. */
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** An endless stream of the same text. */
    private static InputStream endless(String beginning, String again) {
        byte[] block = again.repeat(1 + 8192 / again.length()).getBytes(StandardCharsets.UTF_8);
        var rest = new InputStream() {
            private int at;

            @Override
            public int read() {
                return block[at = (at + 1) % block.length];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = Math.min(length, block.length - at);
                System.arraycopy(block, at, target, offset, count);
                at = (at + count) % block.length;
                return count;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), rest);
    }

    @Test
    void endlessMessagesEndAtALimit() throws IOException {
        var limits = new PartLimits(5, 20 << 20, 10, 20 << 20, 100);
        var reader = new EdxmlReader(ReadingRules.at(NOW).withPartLimits(limits));
        var content = HEAD + "<AttachmentEncoded><Attachment><ContentTransferEncoded>";
        for (var endless : List.of(
                List.of(HEAD, "chữ "),
                List.of(HEAD, "<a/>"),
                List.of(HEAD, "<a>"),
                List.of(HEAD, "<!--x-->"),
                List.of(HEAD, "<?p x?>"),
                List.of(HEAD + "<!--", "x"),
                List.of(HEAD + "<", "x"),
                List.of(HEAD + "<a b='", "x"),
                List.of(HEAD + "<a ", "b='' "),
                List.of(HEAD + "<![CDATA[", "x"),
                List.of(HEAD, "&amp;"),
                List.of(HEAD + "&", "a"),
                List.of(content, "QUJD"),
                List.of(content, "\n"),
                List.of(content, "<x/>"),
                List.of(content + "<![CDATA[", "QUJD"),
                List.of("<?xml version='1.0' ", " "),
                List.of("", "<!-- -->"),
                List.of("", "<?p?>"),
                List.of("<edXML xmlns='", "x"))) {
            var before = work();
            var reading = reader.read(endlessUpTo(endless.get(0), endless.get(1)), PartSink.nowhere());
            assertThat(reading.isMessage()).as(endless.toString()).isFalse();
            assertThat(reading.has(FindingCode.READER_DEFECT))
                    .as(endless.toString())
                    .isFalse();
            assertThat(reading.has(FindingCode.TOO_LARGE)
                            || reading.has(FindingCode.ATTACHMENT_TOO_LARGE)
                            || reading.has(FindingCode.TOO_DEEP)
                            || endsOtherwise(endless.get(1)))
                    .as(endless + " " + reading.findings())
                    .isTrue();
            assertThat(Duration.ofNanos(work() - before)).isLessThan(Duration.ofSeconds(8));
        }
    }

    /** Blanks in base64 and a reference too long to be one. */
    private static boolean endsOtherwise(String again) {
        return again.equals("\n") || again.equals("a") || again.equals("b='' ");
    }

    /** Blanks may go on without end; so this one ends after 64 MB, which every limit must have stopped before or outlive. */
    private static InputStream endlessUpTo(String beginning, String again) {
        var endless = endless(beginning, again);
        return new InputStream() {
            private long rest = 64L << 20;

            @Override
            public int read() throws IOException {
                return rest-- > 0 ? endless.read() : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (rest <= 0) {
                    return -1;
                }
                int read = endless.read(target, offset, (int) Math.min(length, rest));
                rest -= read;
                return read;
            }
        };
    }

    @Test
    void tooManyAttachmentsAreRefused() {
        var one = "<Attachment><ContentTransferEncoded>QQ==</ContentTransferEncoded></Attachment>";
        var message = HEAD + "<AttachmentEncoded>" + String.join("", Collections.nCopies(201, one))
                + "</AttachmentEncoded></edXML>";
        assertThat(TestMessages.read(message.getBytes(StandardCharsets.UTF_8)).has(FindingCode.TOO_MANY_ATTACHMENTS))
                .isTrue();
    }

    @Test
    void thousandsOfWrongReceiversTakeNoTime() throws IOException {
        var to = "<edXML:To><edXML:OrganId>?</edXML:OrganId></edXML:To>";
        var message = TestMessages.text("new-plain.edxml")
                .replace("<edXML:DocumentId>", to.repeat(25_000) + "<edXML:DocumentId>")
                .getBytes(StandardCharsets.UTF_8);
        var before = work();
        var reading = TestMessages.read(message);
        assertThat(reading.findings()).hasSize(501);
        assertThat(Duration.ofNanos(work() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void namespacesHaveAnEnd() {
        var open = new StringBuilder(HEAD);
        for (int i = 0; i < 300; i++) {
            open.append(i % 10 == 0 ? "<a" : "")
                    .append(" xmlns:p")
                    .append(i)
                    .append("='u:")
                    .append(i)
                    .append(i % 10 == 9 ? "'>" : "'");
        }
        assertThat(TestMessages.read(open.toString().getBytes(StandardCharsets.UTF_8))
                        .has(FindingCode.TOO_LARGE))
                .isTrue();
    }

    @Test
    void findingsHaveAnEnd() throws IOException {
        var to = "<edXML:To><edXML:OrganId>?</edXML:OrganId><edXML:OrganName>x</edXML:OrganName></edXML:To>";
        var message = TestMessages.text("new-plain.edxml")
                .replace("<edXML:DocumentId>", to.repeat(2000) + "<edXML:DocumentId>");
        var reading = TestMessages.read(message.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).hasSize(501);
        assertThat(reading.has(FindingCode.TOO_MANY_FINDINGS)).isTrue();
    }

    @Test
    void failingStreamsAndSinksAreNotBlamedOnTheBytes() throws IOException {
        var reader = new EdxmlReader(ReadingRules.at(NOW));
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable");
            }
        };
        assertThatThrownBy(() -> reader.read(broken, PartSink.nowhere())).isInstanceOf(IOException.class);
        byte[] message = TestMessages.bytes("new-plain.edxml");
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(message), ordinal -> new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("disk full");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void unknownAgenciesAreAskedForAndFound() throws IOException {
        var reader = new EdxmlReader(ReadingRules.at(NOW).withAgencies(code -> code.equals("000.00.19.H12")));
        var reading = reader.read(new ByteArrayInputStream(TestMessages.bytes("new-plain.edxml")), PartSink.nowhere());
        assertThat(reading.findings().stream()
                        .filter(f -> f.code() == FindingCode.AGENCY_UNKNOWN)
                        .toList())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.parameters()).containsExactly("000.00.00.H12");
                    assertThat(finding.place().path()).endsWith("MessageHeader/To/OrganId");
                    assertThat(finding.place().line()).isEqualTo(7);
                });
    }

    @Test
    void everyCodeHasWordsInBothLanguagesAndAnIdOfItsOwn() {
        var ids = Arrays.stream(FindingCode.values()).map(FindingCode::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (var code : FindingCode.values()) {
            var finding = new Finding(code, Place.WHOLE, List.of("1", "2", "3"));
            assertThat(finding.words("vi")).isNotBlank().doesNotContain("{").isNotEqualTo(finding.words("en"));
            assertThat(finding.words("en")).isNotBlank().doesNotContain("{");
        }
    }
}
