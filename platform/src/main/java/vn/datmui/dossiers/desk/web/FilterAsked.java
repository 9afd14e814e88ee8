package vn.datmui.dossiers.desk.web;

import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistView;

/** A filter as a form or an address asks for it; whatever is missing or unknown asks for the usual. */
record FilterAsked(
        @Nullable String view,
        @Nullable String q,
        @Nullable String procedure,
        @Nullable String order,
        @Nullable String page) {

    WorklistFilter filter() {
        return new WorklistFilter(
                WorklistView.ofSlug(or(view)), or(q), or(procedure), WorklistFilter.Order.ofSlug(or(order)), number());
    }

    private int number() {
        String digits = or(page);
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 1;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
