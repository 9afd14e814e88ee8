package vn.datmui.edxml.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.xml.Binding;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.Node;
import vn.datmui.edxml.xml.Unreadable;
import vn.datmui.edxml.xml.XmlEvents;

/** A message as elements in the profile's order, ready to be told as often as is needed. */
public final class MessageWriting {

    /** Tells the content of one attachment as base64. */
    @FunctionalInterface
    public interface ContentTelling {
        void tell(Attachment attachment, XmlEvents events) throws IOException, Unreadable;
    }

    private static final String LIST = "edXML/AttachmentEncoded";
    private static final Name ROOT = new Name(Name.EDXML, "edXML", "");
    private static final Binding DEFAULT = new Binding("", Name.EDXML);
    private static final Binding PREFIXED = new Binding("edXML", Name.EDXML);

    private final Part header;
    private final @Nullable Part body;
    private final List<Element> rootExtras;
    private final List<Element> envelopeExtras;
    private final Extras extras;
    private final List<Attachment> attachments;

    private MessageWriting(Part header, @Nullable Part body, List<Attachment> attachments, Extras extras) {
        this.header = header;
        this.body = body;
        this.attachments = attachments;
        this.extras = extras;
        this.rootExtras = extras.at("edXML");
        this.envelopeExtras = extras.at("edXML/edXMLEnvelope");
    }

    public static MessageWriting of(DocumentMessage message) {
        var extras = new Extras(message.extras());
        return new MessageWriting(
                DocumentWriting.header(message, extras),
                DocumentWriting.body(message, extras),
                message.attachments(),
                extras);
    }

    public static MessageWriting of(StatusMessage message) {
        var extras = new Extras(message.extras());
        return new MessageWriting(StatusWriting.header(message, extras), null, List.of(), extras);
    }

    /**
     * Tells the whole message.
     *
     * @param signature stands at the end of the header; null for none
     * @param without whether only the blanks around the signature are told, not the signature
     */
    public void tell(XmlEvents events, ContentTelling contents, @Nullable Element signature, boolean without)
            throws IOException, Unreadable {
        var layout = new Layout(events);
        events.start(ROOT, List.of(DEFAULT), List.of());
        layout.open(Part.name("edXMLEnvelope"), List.of(PREFIXED));
        layout.part(header, signature, without);
        if (body != null) {
            layout.part(body, null, false);
        }
        layout.verbatim(envelopeExtras);
        layout.close(Part.name("edXMLEnvelope"));
        if (!attachments.isEmpty()) {
            tellAttachments(layout, contents);
        }
        layout.verbatim(rootExtras);
        layout.end();
        events.end(ROOT);
    }

    private void tellAttachments(Layout layout, ContentTelling contents) throws IOException, Unreadable {
        var list = new Name(Name.EDXML, "AttachmentEncoded", "");
        var one = new Name(Name.EDXML, "Attachment", "");
        layout.open(list, List.of());
        for (int i = 0; i < attachments.size(); i++) {
            var attachment = attachments.get(i);
            layout.open(one, List.of());
            layout.leaf("ContentId", "cid:" + attachment.contentId());
            layout.leaf("AttachmentName", Part.composed(attachment.name()));
            layout.leaf("Description", Part.composed(attachment.description()));
            layout.leaf("ContentType", Part.composed(attachment.contentType()));
            layout.content(events -> contents.tell(attachment, events));
            layout.verbatim(extras.at(LIST + "/Attachment" + (attachments.size() > 1 ? "[" + (i + 1) + "]" : "")));
            layout.close(one);
        }
        layout.verbatim(extras.at(LIST));
        layout.close(list);
    }

    /** The tree of header and body alone, for checking. */
    Element tree() {
        var inEnvelope = new ArrayList<Node>();
        inEnvelope.add(header.element());
        if (body != null) {
            inEnvelope.add(body.element());
        }
        inEnvelope.addAll(envelopeExtras);
        var inRoot = new ArrayList<Node>();
        inRoot.add(Element.of(Part.name("edXMLEnvelope"), List.of(PREFIXED), List.of(), inEnvelope));
        inRoot.addAll(rootExtras);
        return Element.of(ROOT, List.of(DEFAULT), List.of(), inRoot);
    }
}
