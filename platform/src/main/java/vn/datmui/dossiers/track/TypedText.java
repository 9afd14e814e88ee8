package vn.datmui.dossiers.track;

import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/** Longer texts that people type: composed, and without control characters, which no paper may carry. */
public final class TypedText {

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private TypedText() {}

    public static String clean(String typed) {
        return CONTROLS.matcher(VietnameseText.nfc(typed)).replaceAll("").strip();
    }
}
