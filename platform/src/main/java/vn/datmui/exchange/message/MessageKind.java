package vn.datmui.exchange.message;

/** A document, a status, or bytes that are neither. */
public enum MessageKind {
    DOCUMENT,
    STATUS,
    UNREADABLE
}
