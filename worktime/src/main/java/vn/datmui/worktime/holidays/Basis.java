package vn.datmui.worktime.holidays;

/** How sure it is that a day is off or worked. */
public enum Basis {
    /** The law itself names the day; no yearly notice is needed. */
    BY_LAW,
    /** Named by the notice of its year. */
    ANNOUNCED,
    /** Worked out by the general rule; the notice of that year may decide otherwise. */
    ESTIMATED
}
