package vn.datmui.edxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.header.MessageReading;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.parts.PartChecks;
import vn.datmui.edxml.parts.PartsReceiver.Taken;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.edxml.xml.Element;

/** Ties the list of attachments to the contents that came, by content id. */
final class AttachmentMatching {

    private final Findings findings;
    private final List<Attachment> listed;
    private final Element root;

    AttachmentMatching(Findings findings, Message message, Element root) {
        this.findings = findings;
        this.root = root;
        this.listed = message instanceof DocumentMessage document ? document.attachments() : List.of();
    }

    List<ReceivedPart> received(List<Element> contents, List<Taken> taken) {
        var received = new ArrayList<ReceivedPart>();
        for (int i = 0; i < taken.size(); i++) {
            received.add(part(contents.get(i), taken.get(i)));
        }
        ids(received);
        for (var attachment : listed) {
            if (received.stream().noneMatch(part -> part.contentId().equals(attachment.contentId()))) {
                findings.add(FindingCode.ATTACHMENT_MISSING, manifest(), attachment.name());
            }
        }
        return received;
    }

    private void ids(List<ReceivedPart> received) {
        var inList = new HashSet<String>();
        for (var attachment : listed) {
            if (!attachment.contentId().isEmpty() && !inList.add(attachment.contentId())) {
                findings.add(FindingCode.CONTENT_ID_REPEATED, manifest(), attachment.contentId());
            }
        }
        var sent = new HashSet<String>();
        for (var part : received) {
            if (!sent.add(part.contentId())) {
                findings.add(FindingCode.CONTENT_ID_REPEATED, part.place(), part.contentId());
            }
        }
    }

    private ReceivedPart part(Element content, Taken taken) {
        var attachment = content.parent();
        var contentId = MessageReading.withoutCid(text(attachment, "ContentId"));
        var sentAs = text(attachment, "AttachmentName");
        var entry = listed.stream().filter(a -> a.contentId().equals(contentId)).findFirst();
        var name = entry.map(Attachment::name).filter(n -> !n.isEmpty()).orElse(sentAs);
        var type = text(attachment, "ContentType");
        var part = new ReceivedPart(
                taken.ordinal(),
                contentId,
                name,
                type.isEmpty() ? entry.map(Attachment::contentType).orElse("") : type,
                taken.size(),
                taken.sha256(),
                taken.kind(),
                !taken.broken() && !taken.cut(),
                content.place());
        check(part, taken, entry, sentAs, content.name().namespace());
        return part;
    }

    private void check(ReceivedPart part, Taken taken, Optional<Attachment> entry, String sentAs, String namespace) {
        if (namespace.isEmpty()) {
            findings.add(FindingCode.NO_NAMESPACE, part.place(), "ContentTransferEncoded");
        }
        if (entry.isEmpty()) {
            findings.add(FindingCode.ATTACHMENT_NOT_LISTED, part.place(), part.name());
        } else if (!sentAs.isEmpty() && !sentAs.equals(part.name())) {
            findings.add(FindingCode.NAMES_DIFFER, part.place(), part.name(), sentAs);
        }
        if (taken.broken()) {
            findings.add(FindingCode.BASE64_BROKEN, part.place(), part.name(), String.valueOf(taken.size()));
        } else if (taken.cut()) {
            findings.add(FindingCode.BASE64_CUT, part.place(), part.name());
        }
        PartChecks.byHead(part, findings);
    }

    private Place manifest() {
        return root.first("edXMLEnvelope")
                .flatMap(envelope -> envelope.first("edXMLBody"))
                .flatMap(body -> body.first("edXMLManifest"))
                .map(Element::place)
                .orElse(Place.WHOLE);
    }

    private static String text(@Nullable Element attachment, String name) {
        return attachment == null
                ? ""
                : attachment.first(name).map(Element::text).orElse("");
    }
}
