package vn.datmui.worktime.holidays;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The days off and the made-up days of one year, in order of date; at most one of each on a date. */
public final class HolidayYear {

    private final int year;
    private final Map<LocalDate, DayOff> off;
    private final Map<LocalDate, MakeUpDay> madeUp;

    HolidayYear(int year, List<DayOff> off, List<MakeUpDay> madeUp) {
        this.year = year;
        this.off = off.stream().collect(toUnmodifiableMap(DayOff::date, Function.identity()));
        this.madeUp = madeUp.stream().collect(toUnmodifiableMap(MakeUpDay::date, Function.identity()));
    }

    public int year() {
        return year;
    }

    public List<DayOff> daysOff() {
        return off.values().stream().sorted(Comparator.comparing(DayOff::date)).toList();
    }

    public List<MakeUpDay> madeUpDays() {
        return madeUp.values().stream()
                .sorted(Comparator.comparing(MakeUpDay::date))
                .toList();
    }

    /** Whether some day rests on the general rule only; on 1 December the notice of the next year should be loaded. */
    public boolean isEstimated() {
        return off.values().stream().anyMatch(day -> day.basis() == Basis.ESTIMATED)
                || madeUp.values().stream().anyMatch(day -> day.basis() == Basis.ESTIMATED);
    }

    public Optional<DayOff> dayOff(LocalDate date) {
        return Optional.ofNullable(off.get(date));
    }

    public Optional<MakeUpDay> madeUpOn(LocalDate date) {
        return Optional.ofNullable(madeUp.get(date));
    }
}
