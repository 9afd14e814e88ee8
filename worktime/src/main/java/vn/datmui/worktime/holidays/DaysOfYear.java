package vn.datmui.worktime.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** Days around the first day of the lunar year: -1 is the eve. */
    record AroundLunarNewYear(int first, int last) implements DaysOfYear {
        @Override
        public List<LocalDate> in(int year) {
            var newYear = LunarCalendar.newYear(year);
            return IntStream.rangeClosed(first, last).mapToObj(newYear::plusDays).toList();
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
