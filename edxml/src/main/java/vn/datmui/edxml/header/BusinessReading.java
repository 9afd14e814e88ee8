package vn.datmui.edxml.header;

import java.util.List;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.DocumentChange;
import vn.datmui.edxml.message.DocumentChange.ReceiverChange;
import vn.datmui.edxml.message.Replacement;
import vn.datmui.edxml.message.Trace;

/** The trace and the business block. */
final class BusinessReading {

    private BusinessReading() {}

    static Trace trace(Fields fields) {
        return new Trace(fields.required("OrganId"), fields.requiredMoment("Timestamp"));
    }

    static Business business(Fields fields) {
        var replacements = fields.group(
                "ReplacementInfoList", list -> list.groups("ReplacementInfo", BusinessReading::replacement));
        return new Business(
                fields.required("BussinessDocType"),
                fields.optional("DocumentId"),
                fields.optional("BussinessDocReason"),
                fields.optional("Paper"),
                fields.group("BussinessDocumentInfo", BusinessReading::change),
                replacements == null ? List.of() : replacements,
                fields.group("StaffInfo", PartyReading::staff));
    }

    private static DocumentChange change(Fields fields) {
        var receivers = fields.group("ReceiverList", list -> list.groups("Receiver", BusinessReading::receiver));
        return new DocumentChange(
                fields.optional("DocumentInfo"),
                fields.optional("DocumentReceiver"),
                receivers == null ? List.of() : receivers);
    }

    private static ReceiverChange receiver(Fields fields) {
        return new ReceiverChange(fields.required("OrganId"), fields.required("ReceiverType"));
    }

    private static Replacement replacement(Fields fields) {
        var organIds = fields.group("OrganIdList", list -> list.texts("OrganId"));
        return new Replacement(fields.required("DocumentId"), organIds == null ? List.of() : organIds);
    }
}
