package vn.datmui.documents.assignments;

import java.time.Instant;

/** How many tasks of a lead unit are late, and since when the oldest. */
public record LateUnit(String unitName, int tasks, Instant oldest) {}
