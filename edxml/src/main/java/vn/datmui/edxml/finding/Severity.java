package vn.datmui.edxml.finding;

/** How much a finding weighs: whether the message can be read, can be trusted, or is only odd. */
public enum Severity {
    /** The bytes are not a whole message of this format; nothing in them may be acted on. */
    FATAL,
    /** The message was read, but a rule that protects its reader is broken; a clerk must not register it unseen. */
    ERROR,
    /** The message contradicts itself or the profile in a way that does no harm to its reader. */
    WARNING,
    /** A difference between producers that the profile tolerates. */
    NOTE
}
