package vn.datmui.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/** Names of files: cleaned on the way in, safe in a header on the way out. */
public final class FileNames {

    private static final int LONGEST = 120;
    private static final Pattern CONTROLS = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

    private FileNames() {}

    /** What a person's file is called here: no folders, no control characters, composed, of moderate length. */
    static String clean(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = RESERVED.matcher(CONTROLS.matcher(bare).replaceAll("")).replaceAll("_");
        String text = VietnameseText.clean(plain).replaceFirst("^[. ]+", "");
        return text.isEmpty() ? "tep-tin" : shortened(text);
    }

    /** The name with an ending that tells the truth about the content. */
    static String withEnding(String name, String ending) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean honest = lower.endsWith("." + ending)
                || ending.equals("jpg") && lower.endsWith(".jpeg")
                || ending.equals("heic") && lower.endsWith(".heif");
        return honest ? name : name + "." + ending;
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        int letters = stem.codePointCount(0, stem.length());
        int kept = Math.min(letters, LONGEST - ending.length());
        return stem.substring(0, stem.offsetByCodePoints(0, kept)).strip() + ending;
    }

    /** The {@code Content-Disposition} that shows the file in the browser under its own name (RFC 6266). */
    public static String inline(String name) {
        return disposition("inline", name);
    }

    /** The {@code Content-Disposition} that saves the file under its own name. */
    public static String attachment(String name) {
        return disposition("attachment", name);
    }

    private static String disposition(String kind, String name) {
        String ascii = VietnameseText.fold(clean(name)).replaceAll("[^a-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(clean(name), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(kind, ascii, encoded);
    }
}
