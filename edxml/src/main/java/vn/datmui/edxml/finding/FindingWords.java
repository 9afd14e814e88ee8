package vn.datmui.edxml.finding;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the findings, from the bundles {@code findings_vi} and {@code findings_en}. */
final class FindingWords {

    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");

    private FindingWords() {}

    static String say(Finding finding, String language) {
        var bundle = language.equals("en") ? ENGLISH : VIETNAMESE;
        var parameters =
                finding.parameters().stream().map(FindingWords::visible).toArray();
        return new MessageFormat(bundle.getString(finding.code().id()), Locale.ROOT).format(parameters);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.datmui.edxml.findings", Locale.forLanguageTag(language));
    }

    /** Strangers choose these texts: short, and without characters that play tricks on a terminal or a page. */
    private static String visible(String text) {
        var shown = text.length() <= 120 ? text : text.substring(0, 117) + "...";
        return shown.replaceAll("\\p{C}", "\uFFFD");
    }
}
