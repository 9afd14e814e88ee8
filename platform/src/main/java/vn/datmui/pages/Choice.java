package vn.datmui.pages;

/**
 * One of several answers offered by radios, checkboxes or a select.
 *
 * @param hint a line below the label; empty for none
 */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
