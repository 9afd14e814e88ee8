package vn.datmui.benchmarks.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Severity;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;

/**
 * Gives the reader any bytes. It must neither throw nor meet a defect of its own; what it takes for well-formed must be so
 * for the JDK's parser too; and a message that may be written must come back the same.
 */
public final class ReaderFuzz {

    private ReaderFuzz() {}

    /** The name is Jazzer's. */
    public static void fuzzerTestOneInput(byte[] data) throws Exception {
        var contents = new ArrayList<ByteArrayOutputStream>();
        var reading = read(data, contents);
        if (reading.has(FindingCode.READER_DEFECT)) {
            throw new AssertionError(reading.findings());
        }
        for (Finding finding : reading.findings()) {
            finding.words("vi");
            finding.words("en");
        }
        if (reading.message() != null) {
            if (!reading.has(FindingCode.BYTE_ORDER_MARK) && !reading.has(FindingCode.ENCODING_NOT_UTF8)) {
                mustBeWellFormed(data); // otherwise the bytes are believed more than the declaration
            }
            mustSurvive(reading, contents);
        }
    }

    private static Reading read(byte[] data, List<ByteArrayOutputStream> contents) throws IOException {
        return BenchMessages.reader().read(new ByteArrayInputStream(data), ordinal -> {
            contents.add(new ByteArrayOutputStream());
            return contents.getLast();
        });
    }

    private static void mustBeWellFormed(byte[] data) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(data));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static void mustSurvive(Reading reading, List<ByteArrayOutputStream> contents) throws IOException {
        var message = Objects.requireNonNull(reading.message());
        var attachments = message instanceof DocumentMessage document ? document.attachments() : List.<Attachment>of();
        if (attachments.size() != reading.parts().size() || reading.has(Severity.ERROR)) {
            return; // without every content there is nothing to write again
        }
        var out = new ByteArrayOutputStream();
        try {
            BenchMessages.writer()
                    .write(
                            message,
                            attachment -> new ByteArrayInputStream(content(reading, contents, attachment)),
                            out);
        } catch (WritingRefused refused) {
            return;
        }
        var back = new ArrayList<ByteArrayOutputStream>();
        var second = read(out.toByteArray(), back);
        if (!second.isMessage() || !facts(message).equals(facts(Objects.requireNonNull(second.message())))) {
            throw new AssertionError("what was written is read differently: " + second.findings());
        }
        for (int i = 0; i < attachments.size(); i++) {
            var sent = content(reading, contents, attachments.get(i));
            if (!Arrays.equals(sent, back.get(i).toByteArray())) {
                throw new AssertionError("a content came back differently");
            }
        }
    }

    /** What must stay: the identity; texts may be composed and defaults added. */
    private static String facts(Message message) {
        var from = message.from().organId();
        return Normalizer.normalize(
                message instanceof DocumentMessage document
                        ? from
                                + document.header().documentId()
                                + document.header().subject()
                                + document.business().type()
                        : from,
                Normalizer.Form.NFC);
    }

    private static byte[] content(Reading reading, List<ByteArrayOutputStream> contents, Attachment attachment)
            throws IOException {
        for (var part : reading.parts()) {
            if (part.contentId().equals(attachment.contentId())) {
                return contents.get(part.ordinal() - 1).toByteArray();
            }
        }
        throw new IOException("no content");
    }
}
