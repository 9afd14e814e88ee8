package vn.datmui.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Digest;

/**
 * A file that has been received whole, checked and synced to the store: what is proved back to the person.
 *
 * @param contentType what the content is by its first bytes, never by its name: {@code application/pdf}, {@code image/jpeg} ...
 * @param size in bytes, never 0
 * @param pages for a PDF; null for images
 */
public record StoredFile(
        FileId id,
        Digest digest,
        String name,
        String contentType,
        long size,
        @Nullable Integer pages,
        Instant storedAt) {}
