package vn.datmui.edxml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;

/** What the scanner tells is what the JDK's parser tells, on documents that are nearly right and on those that are. */
class ScannerAgainstJdkPropertyTest {

    private static final List<String> PIECES = List.of(
            "<a>",
            "</a>",
            "<b x='1'>",
            "</b>",
            "<c/>",
            "<p:d xmlns:p='u:1'>",
            "</p:d>",
            "<p:e/>",
            "<e xmlns='u:2' y=\"&lt;&#9;\">",
            "</e>",
            "chữ",
            " ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "&amp;",
            "&#13;",
            "&#x1F600;",
            "&#0;",
            "&nope;",
            "]]>",
            "]]",
            ">",
            "<",
            "<!-- c -->",
            "<!-- a--b -->",
            "<?pi  d ?>",
            "<?xml version='1.0'?>",
            "<![CDATA[<x>&]]]]>",
            "<![CDATA[",
            "😀",
            "\u0000",
            "\uFFFE",
            "\u0085",
            "\u2028",
            "<a b='1' b='2'>",
            "<a xmlns:q='u:3' xmlns:r='u:3' q:z='' r:z=''>",
            "<a b=1>",
            "<a\nb\t=\r'x\ny\rz'\t>",
            "<é/>",
            "<1/>",
            "<a:b:c/>",
            "xin chào ".repeat(3),
            "<!DOCTYPE a>",
            "<a/ >",
            "< a>",
            "</a >");

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(
                        Arbitraries.of("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", " ", "<!-- x -->", "\uFEFF"),
                        Arbitraries.of(PIECES).list().ofMaxSize(14),
                        Arbitraries.of("", "\n", "<!-- y -->", "x", "<?z?>"))
                .as((before, inside, after) ->
                        before + "<r xmlns:o=\"u:0\">" + String.join("", inside) + "</r>" + after);
    }

    @Property(tries = 4000)
    void tellsTheSame(@ForAll("documents") String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        var theirs = jdk(bytes);
        if (document.contains("<!DOCTYPE")) {
            return;
        }
        assertThat(ours(bytes)).isEqualTo(theirs);
    }

    @Property(tries = 1500)
    void tellsTheSameWhenAByteIsChanged(@ForAll("documents") String document, @ForAll int at, @ForAll byte value)
            throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = value;
        if (document.contains("<!D")
                || new String(bytes, StandardCharsets.ISO_8859_1).matches("(?s).*(<!D|encoding|1\\.\\d).*")) {
            return;
        }
        assertThat(ours(bytes)).isEqualTo(jdk(bytes));
    }

    private static List<String> ours(byte[] bytes) throws IOException {
        var told = new Told();
        try {
            Scanner.over(new ByteArrayInputStream(bytes), told, XmlLimits.USUAL, new Findings())
                    .run();
            told.flush();
            return told.lines;
        } catch (Unreadable refused) {
            assertThat(refused.code()).isNotEqualTo(FindingCode.READER_DEFECT);
            return List.of("refused");
        }
    }

    /** Events as lines, pieces of text joined. */
    private static final class Told implements XmlEvents {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void start(Name name, List<Binding> bindings, List<Attribute> attributes) {
            flush();
            var sorted = new TreeSet<String>();
            bindings.forEach(b -> sorted.add("xmlns:" + b.prefix() + "=" + b.namespace()));
            attributes.forEach(
                    a -> sorted.add("{" + a.name().namespace() + "}" + a.name().local() + "=" + a.value()));
            lines.add("start {" + name.namespace() + "}" + name.local() + " " + sorted);
        }

        @Override
        public void text(byte[] utf8, int from, int to) {
            text.append(new String(utf8, from, to - from, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void end(Name name) {
            flush();
            lines.add("end {" + name.namespace() + "}" + name.local());
        }

        @Override
        public void comment(String comment) {
            flush();
            lines.add("comment " + comment);
        }

        @Override
        public void instruction(String target, String data) {
            flush();
            lines.add("instruction " + target + " " + data);
        }

        void flush() {
            if (!text.isEmpty()) {
                lines.add("text "
                        + new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
            text.setLength(0);
        }
    }

    private static List<String> jdk(byte[] bytes) {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var lines = new ArrayList<String>();
        try {
            // Decoded first: the JDK's parser prints what it thinks of bytes that are not UTF-8.
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var reader = factory.createXMLStreamReader(
                    new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            while (reader.hasNext()) {
                add(reader, lines);
            }
            return lines;
        } catch (XMLStreamException | CharacterCodingException | RuntimeException refused) {
            return List.of("refused");
        }
    }

    private static void add(XMLStreamReader reader, List<String> lines) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                var sorted = new TreeSet<String>();
                for (int i = 0; i < reader.getNamespaceCount(); i++) {
                    sorted.add("xmlns:" + or(reader.getNamespacePrefix(i)) + "=" + or(reader.getNamespaceURI(i)));
                }
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    sorted.add("{" + or(reader.getAttributeNamespace(i)) + "}" + reader.getAttributeLocalName(i) + "="
                            + reader.getAttributeValue(i));
                }
                lines.add("start {" + or(reader.getNamespaceURI()) + "}" + reader.getLocalName() + " " + sorted);
            }
            case XMLStreamConstants.END_ELEMENT ->
                lines.add("end {" + or(reader.getNamespaceURI()) + "}" + reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                if (!lines.isEmpty() && lines.getLast().startsWith("text ")) {
                    lines.set(lines.size() - 1, lines.getLast() + reader.getText());
                } else if (!reader.getText().isEmpty()) {
                    lines.add("text " + reader.getText());
                }
            }
            case XMLStreamConstants.COMMENT -> lines.add("comment " + reader.getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                lines.add("instruction " + reader.getPITarget() + " " + or(reader.getPIData()));
            default -> {}
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
