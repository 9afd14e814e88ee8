package vn.datmui.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, by the identifier of the field, in the order of the page. The same words stand in the error
 * summary and beside the field.
 */
public record FormErrors(SequencedMap<String, String> byField) {

    public FormErrors {
        byField = new LinkedHashMap<>(byField);
    }

    public static FormErrors none() {
        return new FormErrors(new LinkedHashMap<>());
    }

    public static FormErrors of(Map<String, String> byField) {
        return new FormErrors(new LinkedHashMap<>(byField));
    }

    /** These errors and one more; the first error of a field stays. */
    public FormErrors and(String field, String words) {
        var more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, words);
        return new FormErrors(more);
    }

    /** The words for a field; null when nothing is wrong with it. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
