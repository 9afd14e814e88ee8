package vn.datmui.pages.web;

import java.util.List;

/**
 * A form whose token had grown old, as it was sent.
 *
 * @param hadFiles whether files were sent, which must be chosen again
 */
public record StaleForm(String address, List<Field> typed, boolean hadFiles) {

    /** One value of one field. */
    public record Field(String name, String value) {}
}
