package vn.datmui.dossiers.apply.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.datmui.catalogue.Finding;
import vn.datmui.dossiers.apply.ReadingAnswers;
import vn.datmui.pages.Page;

/** The words of a finding, with its parameters by name in place. */
final class FindingWords {

    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    private FindingWords() {}

    static String of(Page page, Finding finding) {
        String key = finding.code().equals(ReadingAnswers.CONTROLS)
                ? "dossiers.apply.error.controls"
                : "form." + finding.code();
        return NAMED.matcher(page.t(key, finding.parameters().values().toArray()))
                .replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf(finding.parameters().getOrDefault(m.group(1), m.group()))));
    }
}
