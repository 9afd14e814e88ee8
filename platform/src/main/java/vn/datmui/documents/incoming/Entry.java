package vn.datmui.documents.incoming;

import java.util.List;
import vn.datmui.documents.IncomingDocument;

/** What became of entering a document into the register. */
public sealed interface Entry {

    /** It has its number. */
    record Registered(IncomingDocument document) implements Entry {}

    /** Number, sender and day agree with these: the clerk looks and decides. */
    record Alike(List<IncomingDocument> documents) implements Entry {}
}
