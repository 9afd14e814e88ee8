package vn.datmui.feedback;

import java.time.YearMonth;
import java.util.Set;

/**
 * What an officer may read of a rating: no name, no dossier, and no day, because a day with one dossier would name its rater
 * (Decree 61/2018/NĐ-CP, art. 27(3)).
 */
public record AnonymousComment(Grade grade, Set<Item> items, String comment, YearMonth month) {}
