package vn.datmui.worktime;

/** What a day meant for a deadline. */
public enum Counting {
    /** The day of receipt, or the day on which the clock starts; not counted by days. */
    START,
    /** Counted, wholly or by the hour. */
    COUNTED,
    /** The day on which a limit in months ends. */
    LAST,
    /** Not counted because it is not worked. */
    SKIPPED,
    /** The limit ended here, but it is a day off, so the due date moves on. */
    MOVED_PAST,
    /** The limit ended on a day off; this is the next working day, on which the result is due. */
    MOVED_TO
}
