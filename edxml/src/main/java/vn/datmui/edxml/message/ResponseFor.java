package vn.datmui.edxml.message;

import org.jspecify.annotations.Nullable;

/**
 * The document that is answered or reported about (văn bản được phản hồi).
 *
 * @param code number and notation in one text
 */
public record ResponseFor(
        String organId, String code, @Nullable Day promulgationDate, String documentId) {}
