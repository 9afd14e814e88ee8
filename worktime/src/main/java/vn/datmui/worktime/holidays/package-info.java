/**
 * Public holidays and swapped days of Vietnam, year by year, from rules that are data with source and validity (Labour
 * Code 2019, art. 112 and its forerunners; yearly notices of the Government). Front door: {@link
 * vn.datmui.worktime.holidays.PublicHolidays}. Called by the working calendar and by whoever prints a year.
 */
@NullMarked
package vn.datmui.worktime.holidays;

import org.jspecify.annotations.NullMarked;
