package vn.datmui.documents.drafting;

/** Why a person may not do something with a document, each with its code for people and programs. */
public enum Refusal {
    /** It is somebody else's part. */
    NOT_YOUR_PART("DOC-0210"),
    /** Nobody checks their own draft (Decree 30/2020/NĐ-CP, art. 12). */
    OWN_DRAFT("DOC-0211"),
    /** The signer has no right to sign this type of document in this capacity today (art. 13). */
    NOT_COMPETENT("DOC-0212"),
    /** The signer has not opened the draft as it stands: nobody signs what they have not seen. */
    NOT_OPENED("DOC-0213"),
    /** The clerk seals no document that they signed themselves (art. 32(2)(c), (d)). */
    OWN_SIGNATURE("DOC-0214");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
