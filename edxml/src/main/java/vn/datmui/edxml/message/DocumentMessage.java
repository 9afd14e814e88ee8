package vn.datmui.edxml.message;

import java.util.List;

/** A document on its way (văn bản điện tử): new, recalled, updated or replacing others, as its business says. */
public record DocumentMessage(
        DocumentHeader header, List<Trace> traces, Business business, List<Attachment> attachments, List<Extra> extras)
        implements Message {

    public DocumentMessage {
        traces = List.copyOf(traces);
        attachments = List.copyOf(attachments);
        extras = List.copyOf(extras);
    }

    @Override
    public Party from() {
        return header.from();
    }
}
