package vn.datmui.edxml.parts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** File names that strangers choose, made safe: one plain name without a path, for any operating system. */
public final class FileNames {

    private static final int MOST_BYTES = 200;
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2");

    private FileNames() {}

    /** A name to store under; the same name when nothing is wrong with it. */
    public static String safe(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|]", "_")
                .replaceFirst("^[\\s.]+", "")
                .replaceFirst("[\\s.]+$", "");
        var stem = plain.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || DEVICES.contains(stem)) {
            return "_" + plain;
        }
        return shortened(plain);
    }

    public static boolean isSafe(String name) {
        return safe(name).equals(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    /** The ending in small letters, without the dot; empty when there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var stem = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }
}
