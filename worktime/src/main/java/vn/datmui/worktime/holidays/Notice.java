package vn.datmui.worktime.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** What the notice of one year decided (thông báo nghỉ lễ, tết); entered by hand, with its source. */
sealed interface Notice {

    LocalDate enteredOn();

    Basis basis();

    String source();

    /** The days of a holiday in one year, in place of those that its rule gives. */
    record Days(String holiday, List<LocalDate> days, LocalDate enteredOn, Basis basis, String source)
            implements Notice {

        private static final int LONGEST = 10;

        public Days {
            if (days.isEmpty() || days.size() > LONGEST) {
                throw new IllegalArgumentException("a notice of %d days".formatted(days.size()));
            }
        }

        boolean isAbout(String id, int year) {
            return holiday.equals(id) && days.getFirst().getYear() == year;
        }
    }

    /** A working day made free by exchange with a rest day (hoán đổi ngày làm việc). */
    record Swap(LocalDate off, LocalDate worked, LocalDate enteredOn, Basis basis, String source) implements Notice {

        public Swap {
            if (isWeekend(off) || !isWeekend(worked)) {
                throw new IllegalArgumentException(
                        "%s for %s exchanges no working day for a weekend day".formatted(off, worked));
            }
        }

        private static boolean isWeekend(LocalDate date) {
            return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        }
    }
}
