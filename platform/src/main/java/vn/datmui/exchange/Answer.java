package vn.datmui.exchange;

/** What an agency says about a document that came to it; each becomes a status on the axis. */
public sealed interface Answer {

    /** 03: it stands in the register of incoming documents. */
    record Accept() implements Answer {}

    /** 02: it goes back (art. 21(2)(b)). */
    record Refuse(String reason) implements Answer {}

    /** 04: a unit or person has it. */
    record Assign(String to) implements Answer {}

    /** 05: it is being worked on. */
    record Start() implements Answer {}

    /** 06: the work is done. */
    record Finish() implements Answer {}

    /** 15: it is given back, or the new version is taken. */
    record AgreeToChange() implements Answer {}

    /** 16: it stays as it is. */
    record RefuseChange(String reason) implements Answer {}
}
