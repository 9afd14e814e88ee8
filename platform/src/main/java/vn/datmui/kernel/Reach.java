package vn.datmui.kernel;

/**
 * How far an open route reaches: upon whose records the person may act there. The module that owns the records keeps to it, and
 * what lies beyond does not exist for the person (404).
 */
public enum Reach {
    /** No record stands behind the route, or only what is public. */
    NO_RECORD("no record"),
    /** The person's own: dossiers, drafts, files, notices, sessions, consents. */
    OWN("own records"),
    /** What an agency answers for in which the person holds a post with the role today, also by merger. */
    OWN_AGENCY("records of the own agency"),
    /** Every record of its kind, for those who look after it. */
    EVERY("every record of its kind");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** As the access matrix says it. */
    public String words() {
        return words;
    }
}
