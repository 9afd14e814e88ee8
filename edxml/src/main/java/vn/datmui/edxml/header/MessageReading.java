package vn.datmui.edxml.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Extra;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.message.Trace;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.Unreadable;

/** Makes a message of the tree of a received one: by names, never by order. */
public final class MessageReading {

    private static final String[] OF_ATTACHMENT = {
        "ContentId", "AttachmentName", "Description", "ContentType", "ContentTransferEncoded"
    };

    private final Findings findings;
    private final HeaderRules rules;
    private final List<Extra> extras = new ArrayList<>();

    public MessageReading(Findings findings, HeaderRules rules) {
        this.findings = findings;
        this.rules = rules;
    }

    /** Refuses roots that are not this format's: as soon as the root is known, before anything else is read. */
    public static void refuseOthers(Name root, Place place) throws Unreadable {
        if (root.namespace().equals("http://www.e-doc.vn/Schema/")
                || root.local().equals("Envelope")) {
            throw new Unreadable(FindingCode.OLD_DRAFT, place);
        }
        if (root.namespace().equals("http://www.go.vn/eDoc") || root.local().equals("edXML") && !root.isEdxml()) {
            throw new Unreadable(FindingCode.OTHER_ENVELOPE, place, root.namespace());
        }
        if (!root.local().equals("edXML") || !root.isEdxml()) {
            throw new Unreadable(FindingCode.NOT_EDXML, place, root.local());
        }
    }

    public Message read(Element root) throws Unreadable {
        if (root.name().namespace().isEmpty()) {
            findings.add(FindingCode.NO_NAMESPACE, root.place(), root.local());
        }
        var envelope = needed(root, "edXMLEnvelope");
        var header = needed(envelope, "edXMLHeader");
        unknownIn(root, "edXMLEnvelope", "AttachmentEncoded");
        unknownIn(envelope, "edXMLHeader", "edXMLBody");
        unknownIn(header, "MessageHeader", "Status", "TraceHeaderList", "Signature");
        for (var list : root.all("AttachmentEncoded")) {
            unknownIn(list, "Attachment");
            list.all("Attachment").forEach(one -> unknownIn(one, OF_ATTACHMENT));
        }
        repeated(Stream.concat(header.all("MessageHeader").stream(), header.all("Status").stream())
                .toList());
        var main = header.first("MessageHeader").orElse(null);
        if (main != null) {
            return main.first("StatusCode").isPresent()
                    ? status(main, root, envelope)
                    : document(main, header, envelope);
        }
        var status = header.first("Status").orElse(null);
        if (status == null) {
            throw new Unreadable(FindingCode.PART_MISSING, header.place(), "MessageHeader");
        }
        findings.add(FindingCode.STATUS_ELEMENT, status.place());
        return status(status, root, envelope);
    }

    private StatusMessage status(Element element, Element root, Element envelope) {
        var body = envelope.first("edXMLBody").or(() -> root.first("AttachmentEncoded"));
        body.filter(e -> !e.isBlank() || e.isEdxml("edXMLBody") && !e.elements().isEmpty())
                .ifPresent(e -> findings.add(FindingCode.BODY_IN_STATUS, e.place()));
        var fields = new Fields(element, findings, extras);
        var message = new StatusReading(rules).read(fields, extras);
        fields.keepUnknown();
        return message;
    }

    private DocumentMessage document(Element element, Element header, Element envelope) {
        var fields = new Fields(element, findings, extras);
        var reading = new DocumentReading(rules);
        var document = reading.header(fields);
        fields.keepUnknown();
        var around = new Fields(header, findings, extras);
        var traces = new ArrayList<Trace>();
        var business = new ArrayList<Business>();
        around.group("TraceHeaderList", list -> {
            traces.addAll(list.groups("TraceHeader", BusinessReading::trace));
            business.addAll(list.groups("Bussiness", BusinessReading::business));
            list.repeated("Bussiness");
            return list;
        });
        if (traces.isEmpty()) {
            findings.add(FindingCode.ELEMENT_MISSING, header.place(), "TraceHeader");
        }
        if (business.isEmpty()) {
            findings.add(FindingCode.BUSINESS_MISSING, header.place());
        }
        var attachments = attachments(envelope);
        var message = new DocumentMessage(
                document,
                traces,
                business.isEmpty() ? Business.newDocument() : business.getFirst(),
                attachments,
                extras);
        new DocumentChecks(message, element, header, findings, rules).run();
        return message;
    }

    private List<Attachment> attachments(Element envelope) {
        var found = new ArrayList<Attachment>();
        new Fields(envelope, findings, extras).group("edXMLBody", body -> {
            body.group(
                    "edXMLManifest",
                    manifest -> found.addAll(manifest.groups("Reference", MessageReading::attachment)));
            return body;
        });
        return found;
    }

    private static Attachment attachment(Fields fields) {
        return new Attachment(
                withoutCid(fields.required("ContentId")),
                fields.required("AttachmentName"),
                fields.optional("Description"),
                fields.optional("ContentType"));
    }

    /** A content id without {@code cid:}, which some producers write and others do not. */
    public static String withoutCid(String contentId) {
        return contentId.regionMatches(true, 0, "cid:", 0, 4)
                ? contentId.substring(4).strip()
                : contentId;
    }

    private Element needed(Element parent, String name) throws Unreadable {
        var found = parent.all(name);
        if (found.isEmpty()) {
            throw new Unreadable(FindingCode.PART_MISSING, parent.place(), name);
        }
        repeated(found);
        return found.getFirst();
    }

    private void repeated(List<Element> found) {
        if (found.size() > 1) {
            findings.add(
                    FindingCode.ELEMENT_REPEATED,
                    found.get(1).place(),
                    found.get(1).local());
        }
    }

    private void unknownIn(Element parent, String... known) {
        var fields = new Fields(parent, findings, extras);
        fields.known(known);
        fields.keepUnknown();
    }
}
