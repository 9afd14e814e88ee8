package vn.datmui.documents.incoming;

import java.time.Instant;

/**
 * One line of the history of a document or an assignment.
 *
 * @param act the part of the bundle key {@code documents.act.<act>}
 * @param byName empty when the system did it
 */
public record Happening(Instant at, String act, String byName, String words) {}
