package vn.datmui.feedback;

import java.util.Set;

/** The command to rate: the grade, and what the person adds to it. */
public record Opinion(Grade grade, Set<Item> items, String comment) {}
