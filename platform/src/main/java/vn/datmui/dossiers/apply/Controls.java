package vn.datmui.dossiers.apply;

import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/** Control and direction-changing characters: no paper may carry them, and no person sees that they typed them. */
final class Controls {

    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private Controls() {}

    static boolean in(String text) {
        return VietnameseText.hasControls(text);
    }

    /** The text without them, so that the person may send what they meant. */
    static String removed(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }
}
