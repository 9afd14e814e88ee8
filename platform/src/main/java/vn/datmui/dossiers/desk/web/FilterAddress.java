package vn.datmui.dossiers.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistFilter.Order;

/** A filter as it stands in addresses. */
final class FilterAddress {

    private FilterAddress() {}

    static String of(WorklistFilter filter) {
        return "view=" + filter.view().slug() + beside(filter);
    }

    /** All but the view. */
    static String beside(WorklistFilter filter) {
        return part("q", filter.words())
                + part("procedure", filter.procedure())
                + (filter.order() == Order.DUE
                        ? ""
                        : part("order", filter.order().slug()));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
