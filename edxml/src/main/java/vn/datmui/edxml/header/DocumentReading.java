package vn.datmui.edxml.header;

import java.util.List;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.OtherInfo;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.Signer;

/** The message header of a document. */
final class DocumentReading {

    private final PartyReading parties;

    DocumentReading(HeaderRules rules) {
        parties = new PartyReading(rules);
    }

    DocumentHeader header(Fields fields) {
        var from = fields.requiredGroup("From", parties::party);
        var to = fields.groups("To", parties::party);
        if (to.isEmpty()) {
            fields.required("To");
        }
        return new DocumentHeader(
                from,
                to,
                fields.required("DocumentId"),
                fields.requiredGroup("Code", DocumentReading::code),
                fields.requiredGroup("PromulgationInfo", DocumentReading::promulgation),
                fields.requiredGroup("DocumentType", DocumentReading::type),
                fields.required("Subject"),
                fields.optional("Content"),
                fields.requiredGroup("SignerInfo", DocumentReading::signer),
                fields.day("DueDate"),
                fields.group("OtherInfo", DocumentReading::other),
                fields.groups("ResponseFor", PartyReading::responseFor),
                fields.optional("SteeringType"),
                toPlaces(fields));
    }

    private static List<String> toPlaces(Fields fields) {
        var places = fields.group("ToPlaces", group -> group.texts("Place"));
        return places == null ? List.of() : places;
    }

    private static DocumentCode code(Fields fields) {
        return new DocumentCode(fields.required("CodeNumber"), fields.required("CodeNotation"));
    }

    private static Promulgation promulgation(Fields fields) {
        return new Promulgation(fields.required("Place"), fields.requiredDay("PromulgationDate"));
    }

    private static DocumentType type(Fields fields) {
        return new DocumentType(fields.required("Type"), fields.optional("TypeDetail"), fields.required("TypeName"));
    }

    private static Signer signer(Fields fields) {
        return new Signer(fields.optional("Competence"), fields.optional("Position"), fields.required("FullName"));
    }

    private static OtherInfo other(Fields fields) {
        var appendixes = fields.group("Appendixes", group -> group.texts("Appendix"));
        return new OtherInfo(
                fields.optional("Priority"),
                fields.optional("SphereOfPromulgation"),
                fields.optional("TyperNotation"),
                fields.optional("PromulgationAmount"),
                fields.optional("PageAmount"),
                fields.optional("Direction"),
                appendixes == null ? List.of() : appendixes);
    }
}
