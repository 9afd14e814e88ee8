package vn.datmui.edxml.header;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.message.BusinessKind;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.xml.Element;

/** Whether the business block says what its kind needs. */
final class BusinessChecks {

    private final DocumentMessage message;
    private final Findings findings;
    private final Place place;

    BusinessChecks(DocumentMessage message, Element around, Findings findings) {
        this.message = message;
        this.findings = findings;
        this.place = around.first("TraceHeaderList")
                .flatMap(list -> list.first("Bussiness"))
                .map(Element::place)
                .orElseGet(around::place);
    }

    void run() {
        var business = message.business();
        var kind = business.kind();
        if (kind.isEmpty() && !business.type().isEmpty()) {
            findings.add(FindingCode.BUSINESS_TYPE_UNKNOWN, place, business.type());
        }
        kind.ifPresent(this::byKind);
        identity();
        if (business.paper() != null && !business.paper().matches("[0-9]{1,6}")) {
            findings.add(FindingCode.VALUE_UNKNOWN, place, "Paper", business.paper());
        }
        receivers();
        replacements();
    }

    private void identity() {
        var said = message.business().documentId();
        if (said == null) {
            return;
        }
        if (!ResponseChecks.same(said, message.header().documentId())) {
            findings.add(
                    FindingCode.BUSINESS_ID_DISAGREES,
                    place,
                    said,
                    message.header().documentId());
        }
        DocumentIdHint.of(said)
                .filter(hint -> hint.date().date() == null)
                .ifPresent(hint -> findings.add(
                        FindingCode.DATE_IMPOSSIBLE,
                        place,
                        "DocumentId",
                        hint.date().text()));
    }

    private void byKind(BusinessKind kind) {
        var business = message.business();
        switch (kind) {
            case NEW -> {}
            case RECALL -> {
                if (business.reason() == null) {
                    findings.add(FindingCode.REASON_MISSING, place, "BussinessDocType 1");
                }
            }
            case UPDATE -> {
                if (business.change() == null) {
                    findings.add(FindingCode.UPDATE_INFO_MISSING, place);
                }
            }
            case REPLACE -> {
                if (business.replacements().isEmpty()) {
                    findings.add(FindingCode.REPLACEMENT_LIST_MISSING, place);
                }
            }
        }
    }

    private void receivers() {
        var change = message.business().change();
        if (change == null) {
            return;
        }
        var addressed = new HashSet<String>();
        message.header().to().stream().map(Party::organId).forEach(addressed::add);
        for (var receiver : change.receivers()) {
            if (!Set.of("0", "1", "").contains(receiver.receiverType())) {
                findings.add(FindingCode.VALUE_UNKNOWN, place, "ReceiverType", receiver.receiverType());
            }
            if (receiver.isRemoved() && addressed.contains(receiver.organId())) {
                findings.add(FindingCode.REMOVED_RECEIVER_ADDRESSED, place, receiver.organId());
            }
        }
        flag("DocumentInfo", change.documentInfo());
        flag("DocumentReceiver", change.documentReceiver());
    }

    private void flag(String name, @Nullable String value) {
        if (value != null && !value.equals("0") && !value.equals("1")) {
            findings.add(FindingCode.VALUE_UNKNOWN, place, name, value);
        }
    }

    private void replacements() {
        var seen = new HashSet<>();
        for (var replacement : message.business().replacements()) {
            if (!seen.add(replacement)) {
                findings.add(FindingCode.REPLACEMENT_REPEATED, place, replacement.documentId());
            }
        }
    }
}
