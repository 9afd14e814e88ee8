package vn.datmui.dossiers.track;

import java.util.Locale;

/** Sizes of files as people read them. */
public final class FileSize {

    private static final Locale VIETNAM = Locale.of("vi", "VN");

    private FileSize() {}

    /** {@code 812 B}, {@code 240 kB}, {@code 1,2 MB}. */
    public static String inWords(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 1_000_000) {
            return Math.round(bytes / 1_000.0) + " kB";
        }
        return String.format(VIETNAM, "%.1f MB", bytes / 1_000_000.0);
    }
}
