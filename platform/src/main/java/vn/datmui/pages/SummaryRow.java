package vn.datmui.pages;

import org.jspecify.annotations.Nullable;

/**
 * A line of a summary list: a question and its answer, perhaps with a link to change it.
 *
 * @param changeAddress where it can be changed; null when it cannot
 */
public record SummaryRow(String key, String value, @Nullable String changeAddress) {

    public SummaryRow(String key, String value) {
        this(key, value, null);
    }
}
