package vn.datmui.worktime.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.worktime.lunar.LunarCalendar;
import vn.datmui.worktime.lunar.LunarDate;

/** On which days of any year a holiday falls. */
sealed interface DaysOfYear {

    List<LocalDate> in(int year);

    /** The same day of the solar calendar each year. */
    record SolarDay(MonthDay day) implements DaysOfYear {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(day.atYear(year));
        }
    }

    /** The same day of the lunar calendar each year. */
    record LunarDay(MonthDay day) implements DaysOfYear {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(LunarCalendar.toSolar(LunarDate.of(year, day.getMonthValue(), day.getDayOfMonth())));
        }
    }

    /**
     * Days around the first day of the lunar year: -1 is the eve. Where one of them would fall on the avoided weekday,
     * all lie one day earlier.
     */
    record AroundLunarNewYear(int first, int last, @Nullable DayOfWeek avoided) implements DaysOfYear {
        @Override
        public List<LocalDate> in(int year) {
            var days = from(LunarCalendar.newYear(year).plusDays(first));
            return days.stream().anyMatch(day -> day.getDayOfWeek() == avoided)
                    ? from(days.getFirst().minusDays(1))
                    : days;
        }

        private List<LocalDate> from(LocalDate start) {
            return start.datesUntil(start.plusDays(last - first + 1L)).toList();
        }
    }

    /** One day beside a solar day: which side depends on its day of the week. */
    record Beside(MonthDay day, Map<DayOfWeek, Integer> side) implements DaysOfYear {
        @Override
        public List<LocalDate> in(int year) {
            var date = day.atYear(year);
            return List.of(date.plusDays(side.getOrDefault(date.getDayOfWeek(), 1)));
        }
    }
}
