package vn.datmui.edxml.header;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.xml.Binding;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.Unreadable;
import vn.datmui.edxml.xml.XmlEvents;

/** Tells elements with line feeds and blanks between them, so that people can read the file. */
final class Layout {

    /** Tells something that is not in memory. */
    @FunctionalInterface
    interface Content {
        void tell(XmlEvents events) throws IOException, Unreadable;
    }

    private static final byte[] BLANKS = ("\n" + " ".repeat(60)).getBytes(StandardCharsets.US_ASCII);
    private static final Name CONTENT = Part.name("ContentTransferEncoded");

    private final XmlEvents events;
    private int depth;

    Layout(XmlEvents events) {
        this.events = events;
    }

    void open(Name name, List<Binding> bindings) throws IOException, Unreadable {
        depth++;
        line();
        events.start(name, bindings, List.of());
    }

    void close(Name name) throws IOException, Unreadable {
        line();
        depth--;
        events.end(name);
    }

    /** The line feed before the root ends. */
    void end() throws IOException, Unreadable {
        line();
    }

    void leaf(String local, String text) throws IOException, Unreadable {
        if (!text.isEmpty()) {
            verbatim(List.of(Element.of(new Name(Name.EDXML, local, ""), text)));
        }
    }

    void content(Content content) throws IOException, Unreadable {
        depth++;
        line();
        events.start(CONTENT, List.of(new Binding("edXML", Name.EDXML)), List.of());
        content.tell(events);
        events.end(CONTENT);
        depth--;
    }

    void verbatim(List<Element> elements) throws IOException, Unreadable {
        depth++;
        for (var element : elements) {
            line();
            element.tell(events, null);
        }
        depth--;
    }

    void part(Part part, @Nullable Element last, boolean without) throws IOException, Unreadable {
        depth++;
        line();
        var name = Part.name(part.local());
        events.start(name, List.of(), part.attributes());
        for (var child : part.children()) {
            if (child instanceof Part inner) {
                part(inner, null, false);
            } else {
                verbatim(List.of((Element) child));
            }
        }
        verbatim(part.unknown());
        if (last != null) {
            depth++;
            line();
            if (!without) {
                last.tell(events, null);
            }
            depth--;
        }
        line();
        events.end(name);
        depth--;
    }

    private void line() throws IOException, Unreadable {
        events.text(BLANKS, 0, Math.min(BLANKS.length, 1 + 2 * depth));
    }
}
