package vn.datmui.worktime.holidays;

/** One holiday in the years for which a law grants it. */
record HolidayRule(String id, Years years, DaysOfYear days, Wording name, Basis basis, String source) {}
