package vn.datmui.worktime;

/** Why a day is worked or not. */
public enum DayKind {
    /** An ordinary working day. */
    WORKING(true),
    /** A weekly rest day worked in exchange for another day (ngày làm bù). */
    MADE_UP(true),
    /** Saturday, Sunday, or whatever the office's own week leaves free. */
    WEEKLY_REST(false),
    /** A public holiday (Labour Code 2019, art. 112). */
    PUBLIC_HOLIDAY(false),
    /** The working day given for a public holiday that fell on the weekly rest (nghỉ bù). */
    GIVEN_BACK(false),
    /** A working day made free by exchange with a rest day (hoán đổi ngày làm việc). */
    SWAPPED_OFF(false);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean worked() {
        return worked;
    }
}
