package vn.datmui.edxml.header;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.message.AdministrativeTypes;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.xml.Element;

/** Whether the fields of a document message agree with the profile's tables and with each other. */
final class DocumentChecks {

    private final DocumentMessage message;
    private final Element main;
    private final Element around;
    private final Findings findings;
    private final HeaderRules rules;

    DocumentChecks(DocumentMessage message, Element main, Element around, Findings findings, HeaderRules rules) {
        this.message = message;
        this.main = main;
        this.around = around;
        this.findings = findings;
        this.rules = rules;
    }

    void run() {
        receivers();
        identity();
        number();
        dates();
        values();
        traces();
        var responses =
                main.all("ResponseFor").stream().filter(e -> !e.isBlank()).toList();
        for (int i = 0; i < responses.size(); i++) {
            var response = message.header().responseFor().get(i);
            ResponseChecks.check(response, response.organId(), responses.get(i).place(), findings);
        }
        new BusinessChecks(message, around, findings).run();
    }

    private void receivers() {
        var seen = new HashSet<String>();
        var places = main.all("To").stream().filter(e -> !e.isBlank()).toList();
        for (int i = 0; i < places.size(); i++) {
            var code = message.header().to().get(i).organId();
            if (code.isEmpty()) {
                continue;
            }
            if (!seen.add(code)) {
                findings.add(FindingCode.RECEIVER_REPEATED, places.get(i).place(), code);
            }
            if (code.equals(message.from().organId())) {
                findings.add(FindingCode.SENDER_IS_RECEIVER, places.get(i).place(), code);
            }
        }
    }

    private void identity() {
        var header = message.header();
        DocumentIdHint.of(header.documentId()).ifPresent(hint -> {
            agree("From", header.from().organId(), hint.organId());
            agree(
                    "PromulgationDate",
                    header.promulgation().date().text(),
                    hint.date().text());
            agree("Code", header.code().written(), hint.code());
        });
    }

    private void agree(String what, String said, String inId) {
        if (!said.isEmpty() && !ResponseChecks.same(said, inId)) {
            findings.add(
                    FindingCode.DOCUMENT_ID_DISAGREES,
                    place("DocumentId"),
                    message.header().documentId(),
                    what,
                    said);
        }
    }

    private void number() {
        var number = message.header().code().number();
        if (!number.isEmpty() && !number.matches("[0-9]+[a-zA-Z]?")) {
            findings.add(FindingCode.NUMBER_IS_NO_NUMBER, place("Code"), number);
        }
        var type = message.header().type().name();
        if (!type.isEmpty() && AdministrativeTypes.find(type).isEmpty()) {
            findings.add(FindingCode.TYPE_NAME_UNKNOWN, place("DocumentType"), type);
        }
    }

    private void dates() {
        var promulgated = message.header().promulgation().date();
        var due = message.header().dueDate();
        if (promulgated.date() == null) {
            return;
        }
        if (promulgated.date().isAfter(rules.now().toLocalDate())) {
            findings.add(FindingCode.DATE_IN_FUTURE, place("PromulgationInfo"), "PromulgationDate", promulgated.text());
        }
        if (due != null && due.date() != null && due.date().isBefore(promulgated.date())) {
            findings.add(FindingCode.DUE_BEFORE_PROMULGATION, place("DueDate"), due.text(), promulgated.text());
        }
    }

    private void values() {
        var other = message.header().other();
        if (other != null) {
            oneOf(Set.of("0", "1", "2", "3", "4"), "Priority", other.priority(), place("OtherInfo"));
            oneOf(Set.of("true", "false"), "Direction", other.direction(), place("OtherInfo"));
            number("PromulgationAmount", other.promulgationAmount());
            number("PageAmount", other.pageAmount());
        }
        oneOf(Set.of("0", "1", "2", "3"), "SteeringType", message.header().steeringType(), place("SteeringType"));
        number("Type", message.header().type().number());
    }

    private void number(String name, @Nullable String value) {
        if (value != null && !value.isEmpty() && !value.matches("[0-9]{1,9}")) {
            findings.add(FindingCode.VALUE_UNKNOWN, main.place(), name, value);
        }
    }

    private void oneOf(Set<String> values, String name, @Nullable String value, Place place) {
        if (value != null && !values.contains(value)) {
            findings.add(FindingCode.VALUE_UNKNOWN, place, name, value);
        }
    }

    private void traces() {
        var list = around.first("TraceHeaderList").map(Element::place).orElseGet(around::place);
        var promulgated = message.header().promulgation().date();
        var before = message.traces().isEmpty() ? null : message.traces().getFirst();
        for (var trace : message.traces()) {
            var time = trace.timestamp().time();
            if (time == null || before == null) {
                continue;
            }
            var earlier = before.timestamp().time();
            if (earlier != null && time.isBefore(earlier)) {
                findings.add(
                        FindingCode.TRACE_OUT_OF_ORDER,
                        list,
                        trace.timestamp().text(),
                        before.timestamp().text());
            }
            if (isBefore(time.toLocalDate(), promulgated.date())) {
                findings.add(
                        FindingCode.TRACE_BEFORE_DOCUMENT,
                        list,
                        trace.timestamp().text(),
                        promulgated.text());
            }
            if (time.isAfter(rules.now().plusDays(1))) {
                findings.add(
                        FindingCode.DATE_IN_FUTURE,
                        list,
                        "Timestamp",
                        trace.timestamp().text());
            }
            before = trace;
        }
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }

    private Place place(String name) {
        return main.first(name).map(Element::place).orElseGet(main::place);
    }
}
