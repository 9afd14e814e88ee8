package vn.datmui.worktime.lunar;

/** The years for which this library answers: from the united calendar at UTC+7 to the end of reliable reckoning. */
public final class KnownYears {

    public static final int FIRST = 1976;
    public static final int LAST = 2100;

    private KnownYears() {}

    /** The year itself, or a refusal. */
    public static int check(int year) {
        if (year < FIRST || year > LAST) {
            throw new YearNotKnown(year);
        }
        return year;
    }
}
