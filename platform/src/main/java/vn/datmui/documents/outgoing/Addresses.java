package vn.datmui.documents.outgoing;

/** Where the pages of outgoing documents are. */
public final class Addresses {

    public static final String DRAFTS = "/desk/documents/drafts";
    public static final String OUTGOING = "/desk/documents/outgoing";
    public static final String SIGNING = "/desk/documents/signing";

    private Addresses() {}

    public static String of(OutgoingId id) {
        return OUTGOING + "/" + id;
    }
}
