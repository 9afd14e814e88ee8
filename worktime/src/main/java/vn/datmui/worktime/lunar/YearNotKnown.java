package vn.datmui.worktime.lunar;

/** A date or year outside {@link KnownYears} was asked for. */
public final class YearNotKnown extends IllegalArgumentException {

    private final int year;

    YearNotKnown(int year) {
        super("year %d is not between %d and %d".formatted(year, KnownYears.FIRST, KnownYears.LAST));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
