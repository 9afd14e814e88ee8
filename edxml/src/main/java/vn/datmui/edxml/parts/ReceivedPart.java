package vn.datmui.edxml.parts;

import vn.datmui.edxml.finding.Place;

/**
 * The content of one attachment as it came.
 *
 * @param ordinal its order among the contents, from 1, by which the sink knows it
 * @param contentId as written, without {@code cid:}
 * @param sha256 of the decoded bytes, in hexadecimal
 * @param whole whether the base64 was proper and complete
 */
public record ReceivedPart(
        int ordinal,
        String contentId,
        String name,
        String contentType,
        long size,
        String sha256,
        MediaKind kind,
        boolean whole,
        Place place) {}
