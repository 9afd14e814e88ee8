package vn.datmui.dossiers.track;

import java.time.Instant;

/**
 * One line of the timeline that the owner sees: what happened, in which unit, with the reason where one concerns them. Never
 * names an officer and never tells an opinion given inside the agency.
 *
 * @param wordsKey the bundle key that says what happened
 * @param unit where the dossier lay or went; empty when it does not matter
 * @param note the reason, amount or proof; empty when there is none
 */
public record Happening(Instant at, String wordsKey, String unit, String note) {}
