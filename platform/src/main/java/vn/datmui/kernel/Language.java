package vn.datmui.kernel;

import java.util.Locale;

/** A language in which the platform speaks to people: Vietnamese first, English second. */
public enum Language {
    VI("vi", "Tiếng Việt"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, for {@code lang} attributes and bundle names. */
    public String tag() {
        return tag;
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a tag; Vietnamese for anything unknown. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : VI;
    }
}
