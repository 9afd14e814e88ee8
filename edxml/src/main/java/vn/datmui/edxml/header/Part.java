package vn.datmui.edxml.header;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.xml.Attribute;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;

/** An element being written: its children in the profile's order, then the unknown ones that were kept. */
final class Part {

    private final String local;
    private final String path;
    private final Extras extras;
    private final List<Object> children = new ArrayList<>();
    private List<Attribute> attributes = List.of();

    Part(String local, String path, Extras extras) {
        this.local = local;
        this.path = path;
        this.extras = extras;
    }

    static Name name(String local) {
        return new Name(Name.EDXML, local, "edXML");
    }

    static String composed(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    Part attribute(String name, String value) {
        attributes = List.of(new Attribute(new Name("", name, ""), value));
        return this;
    }

    /** A child with a text; left out when there is none. */
    Part leaf(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            children.add(Element.of(name(name), composed(text)));
        }
        return this;
    }

    /** A child with children, the so-many-th of so many with its name. */
    Part child(String name, int ordinal, int count) {
        var child = new Part(name, path + "/" + name + (count > 1 ? "[" + ordinal + "]" : ""), extras);
        children.add(child);
        return child;
    }

    Part child(String name) {
        return child(name, 1, 1);
    }

    String local() {
        return local;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Parts, and elements that are told as they are. */
    List<Object> children() {
        return children;
    }

    List<Element> unknown() {
        return extras.at(path);
    }

    boolean isEmpty() {
        return children.isEmpty() && unknown().isEmpty();
    }

    Element element() {
        var nodes = new ArrayList<Element>();
        for (var child : children) {
            nodes.add(child instanceof Part part ? part.element() : (Element) child);
        }
        nodes.addAll(unknown());
        return Element.of(name(local), List.of(), attributes, nodes);
    }
}
