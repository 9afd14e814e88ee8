package vn.datmui.edxml;

import java.io.IOException;
import java.io.InputStream;
import vn.datmui.edxml.message.Attachment;

/** Where a writer gets the content of attachments; opened twice when the message is signed. */
@FunctionalInterface
public interface Contents {

    InputStream open(Attachment attachment) throws IOException;

    /** For messages without attachments. */
    static Contents none() {
        return attachment -> {
            throw new IOException("no content for " + attachment.contentId());
        };
    }
}
