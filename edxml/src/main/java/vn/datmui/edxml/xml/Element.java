package vn.datmui.edxml.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.Place;

/** An element of a received message with everything in it except the content of attachments. */
public final class Element implements Node {

    private final Name name;
    private final List<Binding> bindings;
    private final List<Attribute> attributes;
    private @Nullable Element parent;
    private final long line;
    private final long column;
    private final List<Node> children = new ArrayList<>(4);
    private boolean closed;
    private int ordinal = 1;
    private int namesakes = 1;
    private int numbered;

    Element(
            Name name,
            List<Binding> bindings,
            List<Attribute> attributes,
            @Nullable Element parent,
            long line,
            long column) {
        this.name = name;
        this.bindings = bindings;
        this.attributes = attributes;
        this.parent = parent;
        this.line = line;
        this.column = column;
    }

    /** An element of our own making, with nothing in it but a text. */
    public static Element of(Name name, String text) {
        var element = new Element(name, List.of(), List.of(), null, 0, 0);
        if (!text.isEmpty()) {
            element.add(new Text(text));
        }
        element.close();
        return element;
    }

    /** An element of our own making. */
    public static Element of(
            Name name, List<Binding> bindings, List<Attribute> attributes, List<? extends Node> children) {
        var element = new Element(name, bindings, attributes, null, 0, 0);
        children.forEach(element::add);
        element.close();
        return element;
    }

    void add(Node child) {
        if (child instanceof Element element && element.parent == null) {
            element.parent = this;
        }
        children.add(child);
    }

    void close() {
        closed = true;
    }

    public Name name() {
        return name;
    }

    public String local() {
        return name.local();
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public List<Binding> bindings() {
        return bindings;
    }

    public @Nullable Element parent() {
        return parent;
    }

    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    public List<Element> elements() {
        var elements = new ArrayList<Element>(children.size());
        for (var child : children) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The children with this name in the format's namespace, or in none. */
    public List<Element> all(String local) {
        var found = new ArrayList<Element>(2);
        for (var child : children) {
            if (child instanceof Element element && element.isEdxml(local)) {
                found.add(element);
            }
        }
        return found;
    }

    public Optional<Element> first(String local) {
        for (var child : children) {
            if (child instanceof Element element && element.isEdxml(local)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    public boolean isEdxml(String local) {
        return name.local().equals(local) && name.isEdxml();
    }

    /** Its own text without the blanks around it. */
    public String text() {
        if (children.size() == 1 && children.getFirst() instanceof Text text) {
            return text.value().strip();
        }
        var joined = new StringBuilder();
        for (var child : children) {
            if (child instanceof Text text) {
                joined.append(text.value());
            }
        }
        return joined.toString().strip();
    }

    public String attribute(String local) {
        for (var attribute : attributes) {
            if (attribute.name().local().equals(local)
                    && attribute.name().namespace().isEmpty()) {
                return attribute.value();
            }
        }
        return "";
    }

    /** Whether there is nothing in it: no text, and no element with something in it. */
    public boolean isBlank() {
        return text().isEmpty() && elements().stream().allMatch(Element::isBlank);
    }

    public Place place() {
        return new Place(line, column, path());
    }

    private String path() {
        if (parent == null) {
            return name.local();
        }
        parent.number();
        return parent.path() + "/" + name.local() + (namesakes > 1 ? "[" + ordinal + "]" : "");
    }

    /** Numbers the children of the same name, once for all of them: there may be thousands, each with a finding. */
    private void number() {
        if (numbered == children.size()) {
            return;
        }
        var counts = new HashMap<String, Integer>();
        var elements = elements();
        elements.forEach(child -> child.ordinal = counts.merge(child.local(), 1, Integer::sum));
        elements.forEach(child -> child.namesakes = counts.getOrDefault(child.local(), 1));
        numbered = children.size();
    }

    /** Tells what is in it as if it were read again, leaving out one element; what is still open is not ended. */
    public void tell(XmlEvents events, @Nullable Element without) throws IOException, Unreadable {
        events.start(name, bindings, attributes);
        for (var child : children) {
            switch (child) {
                case Element element -> {
                    if (element != without) {
                        element.tell(events, without);
                    }
                }
                case Text text -> {
                    byte[] utf8 = text.value().getBytes(StandardCharsets.UTF_8);
                    events.text(utf8, 0, utf8.length);
                }
                case Comment comment -> events.comment(comment.text());
                case Instruction instruction -> events.instruction(instruction.target(), instruction.data());
            }
        }
        if (closed) {
            events.end(name);
        }
    }
}
