package vn.datmui.dossiers.apply.web;

import java.util.Locale;
import vn.datmui.files.StoredFile;
import vn.datmui.pages.Page;

/** The facts of a file in words. */
public final class FileWords {

    private static final int KILO = 1024;

    private FileWords() {}

    /** As people compare it with what their phone shows: {@code 812 kB}, {@code 2,4 MB}. */
    public static String size(Page page, StoredFile file) {
        if (file.size() < KILO) {
            return file.size() + " B";
        }
        if (file.size() < KILO * KILO) {
            return Math.round(file.size() / (double) KILO) + " kB";
        }
        Locale locale = page.language().locale();
        return String.format(locale, "%.1f MB", file.size() / (double) (KILO * KILO));
    }
}
