package vn.datmui.edxml.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Place;

/** The inside of one start tag, taken apart: its name, then attributes as written. */
final class StartTag {

    private static final int MOST_ATTRIBUTES = 64;

    private record Written(String name, String value) {}

    private final byte[] bytes;
    private final int to;
    private final Supplier<Place> place;
    private int at;
    private final List<Written> attributes = new ArrayList<>(2);
    private final List<Binding> bindings = new ArrayList<>(2);
    private final String qualified;

    StartTag(byte[] bytes, int from, int to, Supplier<Place> place) throws Unreadable {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
        this.place = place;
        qualified = name();
        while (at < to) {
            if (skipBlanks() == 0) {
                throw wrong("there must be a blank between attributes");
            }
            if (at < to) {
                attribute();
            }
        }
    }

    String qualified() {
        return qualified;
    }

    List<Binding> bindings() {
        return List.copyOf(bindings);
    }

    Name elementName(Namespaces namespaces) throws Unreadable {
        return resolve(qualified, namespaces, true);
    }

    List<Attribute> attributes(Namespaces namespaces) throws Unreadable {
        if (attributes.isEmpty()) {
            return List.of();
        }
        var resolved = new ArrayList<Attribute>(attributes.size());
        var seen = new HashSet<List<String>>();
        for (var written : attributes) {
            var name = resolve(written.name(), namespaces, false);
            if (!seen.add(List.of(name.namespace(), name.local()))) {
                throw wrong("attribute " + written.name() + " twice");
            }
            resolved.add(new Attribute(name, written.value()));
        }
        return List.copyOf(resolved);
    }

    private Name resolve(String written, Namespaces namespaces, boolean element) throws Unreadable {
        int colon = written.indexOf(':');
        var prefix = colon < 0 ? "" : written.substring(0, colon);
        if (prefix.isEmpty() && !element) {
            return new Name("", written, "");
        }
        var namespace = namespaces.of(prefix);
        if (namespace == null || prefix.equals("xmlns")) {
            throw new Unreadable(FindingCode.PREFIX_UNDECLARED, place.get(), prefix);
        }
        return new Name(namespace, written.substring(colon + 1), prefix);
    }

    private void attribute() throws Unreadable {
        var name = name();
        skipBlanks();
        if (at >= to || bytes[at] != '=') {
            throw wrong("attribute " + name + " without a value");
        }
        at++;
        skipBlanks();
        var value = value(name);
        if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
            attributes.add(new Written(name, value));
        } else {
            declare(new Binding(name.equals("xmlns") ? "" : name.substring(6), value));
        }
        if (attributes.size() + bindings.size() > MOST_ATTRIBUTES) {
            throw new Unreadable(FindingCode.TOO_LARGE, place.get(), "attributes", String.valueOf(MOST_ATTRIBUTES));
        }
    }

    private void declare(Binding binding) throws Unreadable {
        if (Namespaces.trouble(binding) != null) {
            throw wrong("namespace declaration of " + binding.prefix());
        }
        if (bindings.stream().anyMatch(known -> known.prefix().equals(binding.prefix()))) {
            throw wrong("prefix " + binding.prefix() + " declared twice");
        }
        bindings.add(binding);
    }

    private String name() throws Unreadable {
        int from = at;
        while (at < to && !Octets.isBlank(bytes[at]) && bytes[at] != '=' && bytes[at] != '/') {
            at++;
        }
        var name = new String(bytes, from, at - from, StandardCharsets.UTF_8);
        if (!Names.isQualified(name)) {
            throw wrong("\"" + name + "\" is not a name");
        }
        return name;
    }

    private String value(String name) throws Unreadable {
        if (at >= to || bytes[at] != '"' && bytes[at] != '\'') {
            throw wrong("value of " + name + " without quotes");
        }
        byte quote = bytes[at++];
        int from = at;
        boolean simple = true;
        while (at < to && bytes[at] != quote) {
            simple &= bytes[at] > ' ' - 1 && bytes[at] != '&';
            at++;
        }
        if (at >= to) {
            throw wrong("value of " + name + " without an end");
        }
        var raw = new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
        return simple ? raw : normalised(raw);
    }

    private String normalised(String raw) throws Unreadable {
        var value = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char letter = raw.charAt(i);
            switch (letter) {
                case '&' -> {
                    int end = raw.indexOf(';', i);
                    value.appendCodePoint(meaning(raw.substring(i + 1, end < 0 ? raw.length() : end), end));
                    i = end;
                }
                case '\r' -> {
                    value.append(' ');
                    i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
                }
                case '\n', '\t' -> value.append(' ');
                default -> value.append(letter);
            }
        }
        return value.toString();
    }

    private int meaning(String reference, int end) throws Unreadable {
        int meaning = References.meaning(reference);
        if (end < 0 || meaning == -2) {
            throw wrong("reference &" + reference);
        }
        if (meaning == -1) {
            throw new Unreadable(FindingCode.ENTITY_UNKNOWN, place.get(), reference);
        }
        return meaning;
    }

    private int skipBlanks() {
        int from = at;
        while (at < to && Octets.isBlank(bytes[at])) {
            at++;
        }
        return at - from;
    }

    private Unreadable wrong(String what) {
        return new Unreadable(FindingCode.NOT_WELL_FORMED, place.get(), what);
    }
}
