package vn.datmui.worktime.holidays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out one year in the order of the law: the holidays, what is given back for them, then the exchanged days. */
final class YearOfHolidays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final int year;
    private final HolidayData data;
    private final Map<LocalDate, DayOff> off = new TreeMap<>();

    private YearOfHolidays(int year, HolidayData data) {
        this.year = year;
        this.data = data;
    }

    static HolidayYear workOut(int year, HolidayData data) {
        return new YearOfHolidays(year, data).workOut();
    }

    private HolidayYear workOut() {
        data.rulesIn(year).forEach(this::addHoliday);
        List.copyOf(off.values()).stream()
                .filter(holiday -> data.isWeeklyRest(holiday.date()))
                .forEach(this::giveBack);
        data.swaps().forEach(this::addSwappedOff);
        return new HolidayYear(year, List.copyOf(off.values()), madeUp());
    }

    private void addHoliday(HolidayRule rule) {
        data.noticeAbout(rule.id(), year)
                .ifPresentOrElse(
                        notice -> add(rule, notice.days(), notice.basis(), notice.source()),
                        () -> add(rule, rule.days().in(year), rule.basis(), rule.source()));
    }

    private void add(HolidayRule rule, List<LocalDate> days, Basis basis, String source) {
        days.forEach(date -> off.putIfAbsent(date, new DayOff(date, DayOff.Kind.HOLIDAY, rule.name(), basis, source)));
    }

    /** On the next working day (Labour Code 2019, art. 111(3)). */
    private void giveBack(DayOff holiday) {
        var date = holiday.date();
        while (off.containsKey(date) || data.isWeeklyRest(date)) {
            date = date.plusDays(1);
        }
        off.put(date, new DayOff(date, DayOff.Kind.GIVEN_BACK, holiday.name(), holiday.basis(), holiday.source()));
    }

    private void addSwappedOff(Notice.Swap swap) {
        if (swap.off().getYear() == year) {
            off.putIfAbsent(
                    swap.off(), new DayOff(swap.off(), DayOff.Kind.SWAPPED, reason(swap), swap.basis(), swap.source()));
        }
    }

    private static Wording reason(Notice.Swap swap) {
        var worked = DAY.format(swap.worked());
        return new Wording("nghỉ hoán đổi, làm bù ngày " + worked, "off in exchange for work on " + worked);
    }

    private List<MakeUpDay> madeUp() {
        return data.swaps().stream()
                .filter(swap -> swap.worked().getYear() == year)
                .map(swap -> new MakeUpDay(swap.worked(), swap.off(), swap.basis(), swap.source()))
                .toList();
    }
}
