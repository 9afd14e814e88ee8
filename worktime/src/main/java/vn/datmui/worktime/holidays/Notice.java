package vn.datmui.worktime.holidays;

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

        boolean isAbout(String id, int year) {
            return holiday.equals(id) && days.getFirst().getYear() == year;
        }
    }

    /** A working day made free by exchange with a rest day (hoán đổi ngày làm việc). */
    record Swap(LocalDate off, LocalDate worked, LocalDate enteredOn, Basis basis, String source) implements Notice {}
}
