package vn.datmui.worktime.lunar;

import java.time.LocalDate;

/** One lunar month of 29 or 30 days, named by its lunar year and number. */
record LunarMonth(int year, int number, boolean leap, LocalDate start, int length) {

    boolean contains(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(start.plusDays(length));
    }

    boolean isNamed(int year, int number, boolean leap) {
        return this.year == year && this.number == number && this.leap == leap;
    }
}
