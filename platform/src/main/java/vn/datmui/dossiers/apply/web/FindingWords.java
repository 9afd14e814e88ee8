package vn.datmui.dossiers.apply.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Map;
import java.util.stream.Collectors;
import vn.datmui.catalogue.Finding;
import vn.datmui.dossiers.apply.ReadingAnswers;
import vn.datmui.pages.Page;

/** The words of a finding, with its limits in place, written as the reader's language writes numbers. */
final class FindingWords {

    private FindingWords() {}

    static String of(Page page, Finding finding) {
        String key = finding.code().equals(ReadingAnswers.CONTROLS)
                ? "dossiers.apply.error.controls"
                : "form." + finding.code();
        NumberFormat numbers = NumberFormat.getInstance(page.words().language().locale());
        Map<String, String> limits = finding.parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, limit -> written(numbers, limit.getValue())));
        return page.words().named(key, limits);
    }

    private static String written(NumberFormat numbers, Object limit) {
        String text = String.valueOf(limit);
        return text.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? numbers.format(new BigDecimal(text)) : text;
    }
}
