package vn.datmui.exchange.receiving;

import vn.datmui.edxml.finding.Severity;

/** What this platform finds in a delivery, beyond what the exchange format finds in the bytes. Words: exchange.finding.CODE. */
enum DeliveryFinding {
    /** The bytes are not those that the axis announced, however often they are fetched. */
    BYTES_DIFFER("EXC-F01", Severity.ERROR),
    /** The axis vouches for another sender than the message names. */
    SENDER_DIFFERS("EXC-F02", Severity.ERROR),
    /** Our agency is not among the receivers. */
    NOT_FOR_US("EXC-F03", Severity.ERROR),
    /** The sender is not in the directory of the axis. */
    SENDER_UNKNOWN("EXC-F04", Severity.ERROR),
    /** Nobody whom we trust says whose the certificate is. */
    SIGNER_UNKNOWN("EXC-F05", Severity.WARNING),
    /** The signature is that of another agency than the sender. */
    SIGNED_BY_ANOTHER("EXC-F06", Severity.ERROR),
    /** A file is infected. */
    INFECTED("EXC-F07", Severity.ERROR),
    /** A new document under an identity that another document has. */
    DOCUMENT_KNOWN("EXC-F08", Severity.ERROR),
    /** Marked as a state secret. */
    STATE_SECRET("EXC-F09", Severity.ERROR);

    private final String code;
    private final Severity severity;

    DeliveryFinding(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }
}
