package vn.datmui.worktime;

/** What a time limit of a procedure counts in. */
public enum LimitUnit {
    /** Working hours, counted by the minute from the receipt (way H). */
    HOUR,
    /** Working days; the day of receipt is not counted, due at the end of the last one (way D). */
    WORKING_DAY,
    /** All days; when the last is a day off, the next working day. */
    DAY,
    /** Calendar months, to the day of the same number, else the last of the month; then as for days. */
    MONTH
}
