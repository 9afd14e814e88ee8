package vn.datmui.dossiers.desk;

import java.time.Instant;

/**
 * What an officer thinks of a dossier (ý kiến), said to colleagues and never to the applicant. It moves nothing: neither the
 * dossier nor its deadline. Once given it stays as it is.
 *
 * @param byTitle the post of the officer then, as it is called: {@code Chuyên viên}
 */
public record Opinion(Instant at, String byName, String byTitle, String text) {}
