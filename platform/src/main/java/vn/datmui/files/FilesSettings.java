package vn.datmui.files;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the store takes.
 *
 * @param limit the largest file
 * @param uploadsKept how long an upload in pieces waits for its next piece
 * @param openUploads how many unfinished uploads one person may have
 * @param clamd where the virus scanner listens: {@code host:port} or {@code unix:/path}; empty where none runs
 */
@ConfigurationProperties("datmui.files")
record FilesSettings(
        @DefaultValue("50MB") DataSize limit,
        @DefaultValue("24h") Duration uploadsKept,
        @DefaultValue("30") int openUploads,
        @Nullable String clamd) {

    FilesSettings {
        if (limit.toBytes() < 1 || uploadsKept.isNegative() || openUploads < 1) {
            throw new IllegalArgumentException("datmui.files: limits must be positive");
        }
    }

    /** In whole megabytes, as people are told. */
    long limitMegabytes() {
        return Math.max(1, limit.toMegabytes());
    }
}
