package vn.datmui.exchange;

/** What the signature on a document message proves about its sender. */
public enum Authenticity {
    /** Signed by the sender under a root that we trust. */
    PROVEN,
    /** Signed, but nobody whom we trust says by whom. */
    SIGNER_UNKNOWN,
    /** Signed with SHA-1: integrity is not assured. */
    WEAK,
    /** Not signed; only the axis vouches for the sender. */
    UNSIGNED,
    /** Our own. */
    OURS
}
