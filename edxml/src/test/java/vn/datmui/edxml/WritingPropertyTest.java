package vn.datmui.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Severity;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentChange;
import vn.datmui.edxml.message.DocumentChange.ReceiverChange;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.OtherInfo;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.Replacement;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Signer;
import vn.datmui.edxml.message.Staff;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.message.Trace;

/** Whatever we may write is read back the same, its contents byte for byte, and keeps the profile's own schema. */
class WritingPropertyTest {

    private static Arbitrary<String> words(int most) {
        return Arbitraries.strings()
                .withChars("aăâđêôơưÁẶỆỘỢỰ <>&\"'/,.-")
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(most)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<@Nullable String> maybe(int most) {
        return words(most).injectNull(0.5);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of(
                "000.00.19.H12", "000.00.00.G22", "28.22.H17", "H12", "H12.19.3", "A01.X9", "Z01abc", "0123456789");
    }

    private static Arbitrary<Party> parties(Arbitrary<String> codes) {
        return Combinators.combine(codes, maybe(40), words(60), maybe(60), maybe(20), maybe(15), maybe(15), maybe(20))
                .as(Party::new);
    }

    private static Arbitrary<Staff> staff() {
        return Combinators.combine(words(20), maybe(20), maybe(20), maybe(15)).as(Staff::new);
    }

    private static Arbitrary<Day> days() {
        return Arbitraries.integers()
                .between(0, 3000)
                .map(n -> Day.of(LocalDate.of(2016, 1, 1).plusDays(n)));
    }

    private static Arbitrary<Business> businesses() {
        var newOne = Arbitraries.just(new Business("0", null, null, "0", null, List.of(), null));
        var recall = words(50).map(reason -> new Business("1", null, reason, "0", null, List.of(), null));
        var update = Combinators.combine(codes(), Arbitraries.of("0", "1"), staff())
                .as((code, type, clerk) -> new Business(
                        "2",
                        null,
                        null,
                        "1",
                        new DocumentChange("1", "1", List.of(new ReceiverChange(code, type))),
                        List.of(),
                        clerk));
        var replace = Combinators.combine(
                        words(30), codes().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
                .as((id, organs) ->
                        new Business("3", null, null, "0", null, List.of(new Replacement(id, organs)), null));
        return Arbitraries.oneOf(newOne, recall, update, replace);
    }

    private static Arbitrary<OtherInfo> others() {
        return Combinators.combine(
                        Arbitraries.of("0", "1", "4"),
                        maybe(20),
                        maybe(9),
                        Arbitraries.of("2", "10"),
                        words(30).list().ofMaxSize(2))
                .as((priority, sphere, notation, amount, appendixes) ->
                        new OtherInfo(priority, sphere, notation, amount, amount, "false", appendixes));
    }

    private static Arbitrary<DocumentHeader> headers() {
        var who = Combinators.combine(
                        parties(Arbitraries.of("000.00.33.H12", "G22.7")),
                        parties(codes()).list().ofMinSize(1).ofMaxSize(4).uniqueElements(Party::organId))
                .as((from, to) -> new Object[] {from, to});
        var what = Combinators.combine(
                        Arbitraries.integers().between(1, 99999), words(20), days(), words(40), words(400), maybe(100))
                .as((number, notation, day, place, subject, content) ->
                        new Object[] {String.valueOf(number), notation, day, place, subject, content});
        var how = Combinators.combine(
                        maybe(60),
                        maybe(60),
                        words(40),
                        others(),
                        words(30).list().ofMaxSize(3),
                        Arbitraries.of("1", "2", "3"))
                .as((competence, position, name, other, places, steering) ->
                        new Object[] {new Signer(competence, position, name), other, places, steering});
        return Combinators.combine(who, what, how).as(WritingPropertyTest::header);
    }

    @SuppressWarnings("unchecked")
    private static DocumentHeader header(Object[] who, Object[] what, Object[] how) {
        var from = (Party) who[0];
        var code = new DocumentCode((String) what[0], (String) what[1]);
        var day = (Day) what[2];
        var response = new ResponseFor("000.00.00.G22", "7/VPCP", day, "bất kỳ");
        return new DocumentHeader(
                from,
                (List<Party>) who[1],
                DocumentIdHint.idFor(from.organId(), day, code),
                code,
                new Promulgation((String) what[3], day),
                new DocumentType("1", "0", "Quyết định"),
                (String) what[4],
                (String) what[5],
                (Signer) how[0],
                day,
                (OtherInfo) how[1],
                List.of(response),
                (String) how[3],
                (List<String>) how[2]);
    }

    @Provide
    Arbitrary<DocumentMessage> documents() {
        return Combinators.combine(
                        headers(),
                        businesses(),
                        codes().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 4))
                .as((header, business, stations, count) -> {
                    var traces = new ArrayList<Trace>();
                    for (var station : stations) {
                        traces.add(new Trace(station, Moment.of(LocalDateTime.of(2025, 1, 2, 3, 4, traces.size()))));
                    }
                    var attachments = new ArrayList<Attachment>();
                    for (int i = 0; i < count; i++) {
                        attachments.add(
                                new Attachment("id-" + i, "tệp số " + i + ".bin", "mô tả", "application/octet-stream"));
                    }
                    return new DocumentMessage(header, traces, business, attachments, List.of());
                });
    }

    @Provide
    Arbitrary<List<byte[]>> files() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(5000).list().ofSize(4);
    }

    @Property(tries = 300)
    void documentsComeBackTheSame(@ForAll("documents") DocumentMessage document, @ForAll("files") List<byte[]> files)
            throws Exception {
        var out = new ByteArrayOutputStream();
        new EdxmlWriter(TestMessages.NOW).write(document, attachment -> content(files, attachment), out);
        var kept = new TestMessages.Kept();
        var reading = TestMessages.read(out.toByteArray(), kept);
        assertThat(reading.message()).isEqualTo(document);
        assertThat(reading.parts()).hasSameSizeAs(document.attachments());
        for (var part : reading.parts()) {
            assertThat(kept.content(part.ordinal())).isEqualTo(files.get(part.ordinal() - 1));
        }
        assertThat(reading.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.FATAL)
                        .filter(finding -> finding.code() != FindingCode.EXECUTABLE))
                .isEmpty();
        mustKeepTheSchema(out.toByteArray());
    }

    private static ByteArrayInputStream content(List<byte[]> files, Attachment attachment) {
        return new ByteArrayInputStream(
                files.get(Integer.parseInt(attachment.contentId().substring(3))));
    }

    @Provide
    Arbitrary<StatusMessage> statuses() {
        return Combinators.combine(
                        parties(codes()),
                        codes(),
                        words(20),
                        days(),
                        staff().injectNull(0.3),
                        Arbitraries.of(DocumentStatus.values()),
                        words(60))
                .as((from, organ, code, day, clerk, status, description) -> new StatusMessage(
                        from,
                        new ResponseFor(organ, code, day, organ + "," + day.text() + "," + code),
                        clerk,
                        status.code(),
                        description,
                        Moment.of(LocalDateTime.of(2025, 1, 2, 3, 4, 5)),
                        List.of()));
    }

    @Property(tries = 300)
    void statusesComeBackTheSame(@ForAll("statuses") StatusMessage status) throws Exception {
        var out = new ByteArrayOutputStream();
        new EdxmlWriter(TestMessages.NOW).write(status, Contents.none(), out);
        assertThat(TestMessages.read(out.toByteArray()).message()).isEqualTo(status);
        mustKeepTheSchema(out.toByteArray());
    }

    private static void mustKeepTheSchema(byte[] message) throws Exception {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.newSchema(WritingPropertyTest.class.getResource("/edxml-strict.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(message)));
    }
}
