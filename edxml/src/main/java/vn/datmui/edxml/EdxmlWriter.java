package vn.datmui.edxml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.header.HeaderRules;
import vn.datmui.edxml.header.MessageWriting;
import vn.datmui.edxml.header.StrictRules;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.signature.MessageSigner;
import vn.datmui.edxml.signature.SignatureMaking;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Printer;
import vn.datmui.edxml.xml.Unreadable;

/**
 * Writes messages exactly as the profile says, contents flowing from their sources. Refuses a message that breaks the
 * profile before the first byte. Safe for many threads.
 */
public final class EdxmlWriter {

    private static final int BUFFER = 8 * 1024;

    private final HeaderRules rules;

    /** @param now in Asia/Ho_Chi_Minh: documents from the future are refused */
    public EdxmlWriter(LocalDateTime now) {
        this.rules = new HeaderRules(now, code -> true);
    }

    /** Writes a message without a signature. */
    public void write(Message message, Contents contents, OutputStream out) throws IOException, WritingRefused {
        try {
            print(writing(message), contents, null, out);
        } catch (Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes a document with its signature; each content is read twice, once to be digested, once to be written. */
    public void writeSigned(DocumentMessage message, Contents contents, MessageSigner signer, OutputStream out)
            throws IOException, WritingRefused, GeneralSecurityException {
        try {
            var writing = writing(message);
            var making = new SignatureMaking(signer);
            var first = new ContentsTelling(contents);
            writing.tell(making.digesting(), first, SignatureMaking.placeholder(), true);
            var second = new ContentsTelling(contents);
            print(writing, second, making.signature(), out);
            if (!first.digests().equals(second.digests())) {
                throw new IOException("a content changed while it was being signed");
            }
        } catch (Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MessageWriting writing(Message message) throws WritingRefused {
        var writing = switch (message) {
            case DocumentMessage document -> MessageWriting.of(document);
            case StatusMessage status -> MessageWriting.of(status);
        };
        var broken = StrictRules.broken(message, writing, rules);
        if (!broken.isEmpty()) {
            throw new WritingRefused(List.copyOf(broken));
        }
        return writing;
    }

    private static void print(MessageWriting writing, Contents contents, @Nullable Element signature, OutputStream out)
            throws IOException, Unreadable {
        print(writing, new ContentsTelling(contents), signature, out);
    }

    private static void print(
            MessageWriting writing, ContentsTelling contents, @Nullable Element signature, OutputStream out)
            throws IOException, Unreadable {
        var buffered = new BufferedOutputStream(out, BUFFER);
        var printer = new Printer(buffered);
        printer.declaration();
        writing.tell(printer, contents, signature, false);
        buffered.write('\n');
        buffered.flush();
    }
}
