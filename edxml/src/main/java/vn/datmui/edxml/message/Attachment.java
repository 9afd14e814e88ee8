package vn.datmui.edxml.message;

import org.jspecify.annotations.Nullable;

/**
 * A file that the message lists (tệp đính kèm).
 *
 * @param contentId without {@code cid:}; ties the list to the content
 */
public record Attachment(
        String contentId,
        String name,
        @Nullable String description,
        @Nullable String contentType) {}
