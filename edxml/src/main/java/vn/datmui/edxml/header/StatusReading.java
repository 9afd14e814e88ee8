package vn.datmui.edxml.header;

import java.util.List;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.edxml.message.Extra;
import vn.datmui.edxml.message.StatusMessage;

/** A status message. */
final class StatusReading {

    private final HeaderRules rules;

    StatusReading(HeaderRules rules) {
        this.rules = rules;
    }

    StatusMessage read(Fields fields, List<Extra> extras) {
        var from = fields.requiredGroup("From", new PartyReading(rules)::party);
        var about = fields.requiredGroup("ResponseFor", PartyReading::responseFor);
        var staff = fields.group("StaffInfo", PartyReading::staff);
        var code = fields.required("StatusCode");
        var description = fields.optional("Description");
        var timestamp = fields.requiredMoment("Timestamp");
        var status = new StatusMessage(from, about, staff, code, description, timestamp, List.of());
        check(status, fields);
        fields.keepUnknown();
        return new StatusMessage(from, about, staff, code, description, timestamp, extras);
    }

    private void check(StatusMessage message, Fields fields) {
        var findings = fields.findings();
        if (message.status().isEmpty() && !message.statusCode().isEmpty()) {
            findings.add(FindingCode.STATUS_UNKNOWN, fields.place("StatusCode"), message.statusCode());
        }
        if (message.status().filter(DocumentStatus::needsReason).isPresent() && message.description() == null) {
            findings.add(FindingCode.REASON_MISSING, fields.place("StatusCode"), message.statusCode());
        }
        var time = message.timestamp().time();
        if (time != null && time.isAfter(rules.now().plusDays(1))) {
            findings.add(
                    FindingCode.DATE_IN_FUTURE,
                    fields.place("Timestamp"),
                    "Timestamp",
                    message.timestamp().text());
        }
        var day = message.responseFor().promulgationDate();
        if (time != null
                && day != null
                && day.date() != null
                && time.toLocalDate().isBefore(day.date())) {
            findings.add(
                    FindingCode.STATUS_BEFORE_DOCUMENT,
                    fields.place("Timestamp"),
                    message.timestamp().text(),
                    day.text());
        }
        // Only 13 comes from the document's own sender, so there the id names the reporting side.
        boolean turned = message.statusCode().equals(DocumentStatus.RECALL_ASKED.code());
        ResponseChecks.check(
                message.responseFor(),
                turned ? message.from().organId() : message.responseFor().organId(),
                fields.place("ResponseFor"),
                findings);
    }
}
