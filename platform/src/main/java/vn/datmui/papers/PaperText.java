package vn.datmui.papers;

import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/** How a value becomes text on paper: composed, without control or direction-changing characters, escaped. */
final class PaperText {

    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufffe\\uffff]|\\p{Cs}|\\p{Co}|\\p{Cn}");

    private PaperText() {}

    static String clean(String text) {
        String unixLines = text.replace("\r\n", "\n").replace('\r', '\n');
        return VietnameseText.nfc(UNPRINTABLE.matcher(unixLines).replaceAll(""));
    }

    /** For the text of an element; line breaks that people typed stay line breaks. */
    static String escape(String text) {
        return escapeMarks(clean(text)).strip().replace("\n", "<br/>");
    }

    /** For an attribute or the title: one line. */
    static String escapeLine(String text) {
        return escapeMarks(VietnameseText.clean(clean(text)));
    }

    private static String escapeMarks(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
