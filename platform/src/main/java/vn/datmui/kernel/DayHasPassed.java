package vn.datmui.kernel;

import java.time.LocalDate;

/** The passing of time as an event: {@code day} has begun in the province. Published once per day by whichever node sees it first. */
public record DayHasPassed(LocalDate day) {}
