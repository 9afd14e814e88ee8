package vn.datmui.edxml.header;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.Extra;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;

/** The children of one element, asked for by name in any order; what nobody asks for is kept as unknown. */
final class Fields {

    private final Element element;
    private final Findings findings;
    private final List<Extra> extras;
    private final Set<String> asked = new HashSet<>();

    Fields(Element element, Findings findings, List<Extra> extras) {
        this.element = element;
        this.findings = findings;
        this.extras = extras;
    }

    Place place() {
        return element.place();
    }

    Place place(String name) {
        return element.first(name).map(Element::place).orElseGet(element::place);
    }

    Findings findings() {
        return findings;
    }

    /** The text of a child that must be there; empty when it is not, with a finding. */
    String required(String name) {
        var text = optional(name);
        if (text == null) {
            findings.add(FindingCode.ELEMENT_MISSING, element.place(), name);
        }
        return text == null ? "" : text;
    }

    /** The text of a child; null when it is missing or empty. */
    @Nullable
    String optional(String name) {
        var found = one(name);
        return found == null || found.text().isEmpty() ? null : checked(found);
    }

    /** The texts of all children of this name that are not empty. */
    List<String> texts(String name) {
        asked.add(name);
        return element.all(name).stream()
                .filter(e -> !e.text().isEmpty())
                .map(this::checked)
                .toList();
    }

    @Nullable
    Day day(String name) {
        var text = optional(name);
        return text == null ? null : day(name, text);
    }

    private Day day(String name, String text) {
        var day = Day.read(text);
        if (!day.isInForm()) {
            findings.add(FindingCode.DATE_FORM, place(name), name, text, "yyyy/MM/dd");
        }
        if (day.date() == null && day.looksLikeADay()) {
            findings.add(FindingCode.DATE_IMPOSSIBLE, place(name), name, text);
        }
        return day;
    }

    Day requiredDay(String name) {
        var text = required(name);
        return text.isEmpty() ? new Day("", null) : day(name, text);
    }

    Moment requiredMoment(String name) {
        var text = required(name);
        if (text.isEmpty()) {
            return new Moment("", null);
        }
        var moment = Moment.read(text);
        if (!moment.isInForm()) {
            findings.add(FindingCode.DATE_FORM, place(name), name, text, "yyyy/MM/dd HH:mm:ss");
        }
        if (moment.time() == null && moment.looksLikeAMoment()) {
            findings.add(FindingCode.DATE_IMPOSSIBLE, place(name), name, text);
        }
        return moment;
    }

    /** A child with children of its own; null when it is missing or has nothing in it. */
    <T> @Nullable T group(String name, Function<Fields, T> reading) {
        var found = one(name);
        return found == null || found.isBlank() ? null : read(found, reading);
    }

    /** A child with children of its own that must be there; read as if empty when it is not, with a finding. */
    <T> T requiredGroup(String name, Function<Fields, T> reading) {
        var found = one(name);
        if (found != null && !found.isBlank()) {
            return read(found, reading);
        }
        findings.add(FindingCode.ELEMENT_MISSING, element.place(), name);
        var nothing = Element.of(new Name("", name, ""), "");
        return reading.apply(new Fields(nothing, new Findings(), new ArrayList<>()));
    }

    <T> List<T> groups(String name, Function<Fields, T> reading) {
        asked.add(name);
        return element.all(name).stream()
                .filter(e -> !e.isBlank())
                .map(e -> read(e, reading))
                .toList();
    }

    private <T> T read(Element child, Function<Fields, T> reading) {
        noNamespace(child);
        var fields = new Fields(child, findings, extras);
        var read = reading.apply(fields);
        fields.keepUnknown();
        return read;
    }

    private @Nullable Element one(String name) {
        asked.add(name);
        repeated(name);
        return element.first(name).orElse(null);
    }

    /** Says so when a child that may come once comes again. */
    void repeated(String name) {
        var all = element.all(name);
        if (all.size() > 1) {
            findings.add(FindingCode.ELEMENT_REPEATED, all.get(1).place(), name);
        }
    }

    private String checked(Element field) {
        noNamespace(field);
        var text = field.text();
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        if (!composed) {
            findings.add(FindingCode.TEXT_NOT_NFC, field.place(), field.local());
        }
        int most = FieldLimits.of(field.local());
        int length = FieldLimits.length(composed ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
        if (length > most) {
            findings.add(
                    FindingCode.FIELD_TOO_LONG,
                    field.place(),
                    field.local(),
                    String.valueOf(length),
                    String.valueOf(most));
        }
        field.elements().forEach(this::unknown);
        return text;
    }

    private void noNamespace(Element child) {
        if (child.name().namespace().isEmpty()) {
            findings.add(FindingCode.NO_NAMESPACE, child.place(), child.local());
        }
    }

    /** Keeps the children that nobody asked for. */
    void keepUnknown() {
        for (var child : element.elements()) {
            boolean signature = child.local().equals("Signature")
                    && child.name().namespace().equals(Name.XMLDSIG);
            if (!signature && (!child.name().isEdxml() || !asked.contains(child.local()))) {
                unknown(child);
            }
        }
    }

    private void unknown(Element child) {
        findings.add(FindingCode.ELEMENT_UNKNOWN, child.place(), child.name().written());
        var parent = child.parent();
        extras.add(new Extra(
                parent == null ? "" : parent.place().path().replaceFirst("/Status(?=/|$)", "/MessageHeader"), child));
    }

    void known(String... names) {
        asked.addAll(List.of(names));
    }
}
