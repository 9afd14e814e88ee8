package vn.datmui.exchange;

/** What a sender asks about a document that its receiver already works on, until the receiver answers 15 or 16. */
public enum ChangeAsked {
    /** To give it back. */
    RECALL,
    /** To take a new version. */
    UPDATE
}
