package vn.datmui.worktime.holidays;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.datmui.worktime.lunar.KnownYears;

/**
 * The public holidays of Vietnam (ngày nghỉ lễ, tết) for 1976 to 2100. Says for each day whether the law, a notice or
 * only the general rule makes it free; refuses other years with {@link vn.datmui.worktime.lunar.YearNotKnown}.
 */
public final class PublicHolidays {

    private static final PublicHolidays VIETNAM = new PublicHolidays(HolidayData.bundled());

    private final HolidayData data;
    private final Map<Integer, HolidayYear> years = new ConcurrentHashMap<>();

    private PublicHolidays(HolidayData data) {
        this.data = data;
    }

    /** The holidays by the data that come with this library. */
    public static PublicHolidays ofVietnam() {
        return VIETNAM;
    }

    /** The holidays by other data, for example with the notice of a coming year. */
    public static PublicHolidays by(HolidayData data) {
        return new PublicHolidays(data);
    }

    public HolidayYear year(int year) {
        return years.computeIfAbsent(KnownYears.check(year), known -> YearOfHolidays.workOut(known, data));
    }
}
