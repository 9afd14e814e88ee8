package vn.datmui.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text is cleaned on the way in and folded for search. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private VietnameseText() {}

    /** The composed form (NFC): what is stored, printed and compared, however the phone typed it. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** One line as people mean it: composed, trimmed, single blanks. */
    public static String clean(String text) {
        return BLANKS.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** A longer text as people mean it: composed, its lines kept, without control or direction-changing characters. */
    public static String cleanLines(String text) {
        return CONTROLS.matcher(nfc(text)).replaceAll("").strip();
    }

    /** Whether the text has control or direction-changing characters, which no paper may carry. */
    public static boolean hasControls(String text) {
        return CONTROLS.matcher(text).find();
    }

    /** Lower case without marks, đ as d: "Hoà", "HÒA" and "hoa" fold to the same text. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
