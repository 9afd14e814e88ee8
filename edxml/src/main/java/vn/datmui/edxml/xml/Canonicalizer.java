package vn.datmui.edxml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes what it is told in a canonical form (Canonical XML 1.0 or Exclusive XML Canonicalization 1.0) as it flows, so
 * that a digest over a message of any size needs no tree.
 */
public final class Canonicalizer implements XmlEvents {

    /** What one open element added to the namespaces in force and to those written out. */
    private record Frame(Map<String, String> inForce, Map<String, String> written) {}

    private static final Comparator<Attribute> BY_NAMESPACE = Comparator.comparing(
                    (Attribute attribute) -> attribute.name().namespace())
            .thenComparing(attribute -> attribute.name().local());

    private final CanonicalForm form;
    private final Set<String> inclusive;
    private final OutputStream out;
    private final List<Frame> frames = new ArrayList<>();
    private List<Attribute> inherited = List.of();
    private boolean apex = true;
    private boolean rootSeen;

    public Canonicalizer(CanonicalForm form, Set<String> inclusivePrefixes, OutputStream out) {
        this.form = form;
        this.inclusive = inclusivePrefixes;
        this.out = out;
    }

    /** For an element out of the middle of a document: what it inherits from the elements around it. */
    public void inherit(Element apexElement) {
        var around = new ArrayList<Element>();
        for (var element = apexElement.parent(); element != null; element = element.parent()) {
            around.add(element);
        }
        var inForce = new LinkedHashMap<String, String>();
        var special = new TreeMap<String, Attribute>();
        for (var element : around.reversed()) {
            element.bindings().forEach(binding -> inForce.put(binding.prefix(), binding.namespace()));
            element.attributes().stream()
                    .filter(attribute -> attribute.name().prefix().equals("xml"))
                    .forEach(attribute -> special.put(attribute.name().local(), attribute));
        }
        frames.add(new Frame(inForce, Map.of()));
        inherited = List.copyOf(special.values());
    }

    @Override
    public void start(Name name, List<Binding> bindings, List<Attribute> attributes) throws IOException {
        var declared = new TreeMap<String, String>();
        bindings.forEach(binding -> declared.put(binding.prefix(), binding.namespace()));
        var frame = new Frame(declared, new TreeMap<>());
        frames.add(frame);
        Escapes.ascii("<" + name.written(), out);
        for (var prefix : candidates(name, attributes, declared)) {
            declare(prefix, frame);
        }
        for (var attribute : sorted(attributes)) {
            Escapes.ascii(" " + attribute.name().written() + "=\"", out);
            Escapes.value(attribute.value(), out);
            out.write('"');
        }
        out.write('>');
        apex = false;
        rootSeen = true;
    }

    private Set<String> candidates(Name name, List<Attribute> attributes, Map<String, String> declared) {
        if (!form.isExclusive()) {
            return apex ? allInForce() : declared.keySet();
        }
        var used = new TreeSet<String>();
        used.add(name.prefix());
        attributes.forEach(attribute -> {
            if (!attribute.name().prefix().isEmpty()) {
                used.add(attribute.name().prefix());
            }
        });
        if (!inclusive.isEmpty()) {
            (apex ? allInForce() : declared.keySet())
                    .stream().filter(inclusive::contains).forEach(used::add);
        }
        return used;
    }

    private Set<String> allInForce() {
        var all = new TreeSet<String>();
        frames.forEach(frame -> all.addAll(frame.inForce().keySet()));
        return all;
    }

    private void declare(String prefix, Frame frame) throws IOException {
        if (prefix.equals("xml")) {
            return;
        }
        var namespace = inForce(prefix);
        if (!namespace.equals(written(prefix))) {
            frame.written().put(prefix, namespace);
            Escapes.ascii(prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"", out);
            Escapes.value(namespace, out);
            out.write('"');
        }
    }

    private String inForce(String prefix) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            var namespace = frames.get(i).inForce().get(prefix);
            if (namespace != null) {
                return namespace;
            }
        }
        return "";
    }

    /** What was written for a prefix around here; the default namespace is none until another one is written. */
    private @Nullable String written(String prefix) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            var namespace = frames.get(i).written().get(prefix);
            if (namespace != null) {
                return namespace;
            }
        }
        return prefix.isEmpty() ? "" : null;
    }

    private List<Attribute> sorted(List<Attribute> attributes) {
        if (apex && !form.isExclusive() && !inherited.isEmpty()) {
            var all = new ArrayList<>(attributes);
            inherited.stream()
                    .filter(from ->
                            attributes.stream().noneMatch(own -> own.name().equals(from.name())))
                    .forEach(all::add);
            return all.stream().sorted(BY_NAMESPACE).toList();
        }
        return attributes.size() < 2
                ? attributes
                : attributes.stream().sorted(BY_NAMESPACE).toList();
    }

    @Override
    public void text(byte[] utf8, int from, int to) throws IOException {
        Escapes.text(utf8, from, to, out);
    }

    @Override
    public void end(Name name) throws IOException {
        frames.removeLast();
        Escapes.ascii("</" + name.written() + ">", out);
    }

    @Override
    public void comment(String text) throws IOException {
        if (form.keepsComments()) {
            outside("<!--" + text + "-->");
        }
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        outside("<?" + target + (data.isEmpty() ? "" : " " + data) + "?>");
    }

    /** Before and after the root, a line of its own. */
    private void outside(String markup) throws IOException {
        boolean document = frames.isEmpty();
        Escapes.carriageReturns((document && rootSeen ? "\n" : "") + markup + (document && !rootSeen ? "\n" : ""), out);
    }
}
