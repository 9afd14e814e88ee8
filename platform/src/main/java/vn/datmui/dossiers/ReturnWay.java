package vn.datmui.dossiers;

/**
 * How the applicant wants the result (Decree 61/2018, art. 16).
 *
 * @param address for the post; empty otherwise
 */
public record ReturnWay(Kind kind, String address) {

    /** The channels of return, each with its national code. */
    public enum Kind {
        AT_THE_COUNTER,
        ONLINE,
        BY_POST
    }
}
