package vn.datmui.edxml.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.OtherInfo;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Staff;

/** Header and body of a document message in the profile's order. */
final class DocumentWriting {

    private static final String AROUND = "edXML/edXMLEnvelope";

    private DocumentWriting() {}

    static Part header(DocumentMessage message, Extras extras) {
        var around = new Part("edXMLHeader", AROUND + "/edXMLHeader", extras);
        main(message.header(), around.child("MessageHeader"));
        var list = around.child("TraceHeaderList");
        var traces = message.traces();
        for (int i = 0; i < traces.size(); i++) {
            list.child("TraceHeader", i + 1, traces.size())
                    .leaf("OrganId", traces.get(i).organId())
                    .leaf("Timestamp", traces.get(i).timestamp().text());
        }
        business(message.business(), list.child("Bussiness"));
        return around;
    }

    static @Nullable Part body(DocumentMessage message, Extras extras) {
        var body = new Part("edXMLBody", AROUND + "/edXMLBody", extras);
        var manifest = body.child("edXMLManifest").attribute("version", "1.0");
        var attachments = message.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            manifest.child("Reference", i + 1, attachments.size())
                    .leaf("ContentId", "cid:" + attachments.get(i).contentId())
                    .leaf("ContentType", attachments.get(i).contentType())
                    .leaf("Description", attachments.get(i).description())
                    .leaf("AttachmentName", attachments.get(i).name());
        }
        return attachments.isEmpty() && manifest.unknown().isEmpty() ? null : body;
    }

    private static void main(DocumentHeader header, Part part) {
        party(header.from(), part.child("From"));
        for (int i = 0; i < header.to().size(); i++) {
            party(header.to().get(i), part.child("To", i + 1, header.to().size()));
        }
        part.leaf("DocumentId", header.documentId());
        part.child("Code")
                .leaf("CodeNumber", header.code().number())
                .leaf("CodeNotation", header.code().notation());
        part.child("PromulgationInfo")
                .leaf("Place", header.promulgation().place())
                .leaf("PromulgationDate", header.promulgation().date().text());
        part.child("DocumentType")
                .leaf("Type", header.type().number())
                .leaf("TypeDetail", header.type().detail())
                .leaf("TypeName", header.type().name());
        part.leaf("Subject", header.subject()).leaf("Content", header.content());
        part.child("SignerInfo")
                .leaf("Competence", header.signer().competence())
                .leaf("Position", header.signer().position())
                .leaf("FullName", header.signer().fullName());
        part.leaf("DueDate", header.dueDate() == null ? null : header.dueDate().text());
        other(header.other(), part.child("OtherInfo"));
        responses(header.responseFor(), part);
        part.leaf("SteeringType", or(header.steeringType(), "1"));
        if (!header.toPlaces().isEmpty()) {
            var places = part.child("ToPlaces");
            header.toPlaces().forEach(place -> places.leaf("Place", place));
        }
    }

    static void party(Party party, Part part) {
        part.leaf("OrganId", party.organId())
                .leaf("OrganizationInCharge", party.organizationInCharge())
                .leaf("OrganName", party.organName())
                .leaf("OrganAdd", party.address())
                .leaf("Email", party.email())
                .leaf("Telephone", party.telephone())
                .leaf("Fax", party.fax())
                .leaf("Website", party.website());
    }

    private static void other(@Nullable OtherInfo other, Part part) {
        part.leaf("Priority", other == null ? "0" : or(other.priority(), "0"));
        if (other == null) {
            return;
        }
        part.leaf("SphereOfPromulgation", other.sphereOfPromulgation())
                .leaf("TyperNotation", other.typerNotation())
                .leaf("PromulgationAmount", other.promulgationAmount())
                .leaf("PageAmount", other.pageAmount())
                .leaf("Direction", other.direction());
        if (!other.appendixes().isEmpty()) {
            var appendixes = part.child("Appendixes");
            other.appendixes().forEach(appendix -> appendixes.leaf("Appendix", appendix));
        }
    }

    private static void responses(List<ResponseFor> responses, Part part) {
        for (int i = 0; i < responses.size(); i++) {
            responseFor(responses.get(i), part.child("ResponseFor", i + 1, responses.size()));
        }
    }

    static void responseFor(ResponseFor response, Part part) {
        var day = response.promulgationDate();
        part.leaf("OrganId", response.organId())
                .leaf("Code", response.code())
                .leaf("PromulgationDate", day == null ? null : day.text())
                .leaf("DocumentId", response.documentId());
    }

    private static void business(Business business, Part part) {
        part.leaf("DocumentId", business.documentId())
                .leaf("BussinessDocType", business.type())
                .leaf("BussinessDocReason", business.reason())
                .leaf("Paper", or(business.paper(), "0"));
        var change = business.change();
        if (change != null) {
            var info = part.child("BussinessDocumentInfo")
                    .leaf("DocumentInfo", or(change.documentInfo(), "0"))
                    .leaf("DocumentReceiver", or(change.documentReceiver(), "0"));
            var receivers = change.receivers();
            var list = receivers.isEmpty() ? info : info.child("ReceiverList");
            for (int i = 0; i < receivers.size(); i++) {
                list.child("Receiver", i + 1, receivers.size())
                        .leaf("OrganId", receivers.get(i).organId())
                        .leaf("ReceiverType", receivers.get(i).receiverType());
            }
        }
        var replacements = business.replacements().stream().distinct().toList();
        if (!replacements.isEmpty()) {
            var list = part.child("ReplacementInfoList");
            for (int i = 0; i < replacements.size(); i++) {
                var info = list.child("ReplacementInfo", i + 1, replacements.size())
                        .leaf("DocumentId", replacements.get(i).documentId());
                var organs = replacements.get(i).organIds().isEmpty() ? info : info.child("OrganIdList");
                replacements.get(i).organIds().forEach(organ -> organs.leaf("OrganId", organ));
            }
        }
        staff(business.staff(), part);
    }

    static void staff(@Nullable Staff staff, Part part) {
        if (staff != null) {
            part.child("StaffInfo")
                    .leaf("Department", staff.department())
                    .leaf("Staff", staff.staff())
                    .leaf("Email", staff.email())
                    .leaf("Mobile", staff.mobile());
        }
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
