package vn.datmui.worktime.holidays;

import java.time.DayOfWeek;
import java.util.Set;

/** The weekly rest of state offices in some years: a holiday that falls on it is given back. */
record WeeklyRest(Years years, Set<DayOfWeek> days, String source) {}
