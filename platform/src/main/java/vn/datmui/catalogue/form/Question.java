package vn.datmui.catalogue.form;

import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormField.Kind;

/**
 * A field with what only the form itself needs to know of it.
 *
 * @param days which days a date may have
 */
record Question(FormField field, Days days) {

    private static final int LINE = 500;
    private static final int PARAGRAPHS = 5000;

    enum Days {
        ANY,
        /** Today or earlier. */
        PAST,
        /** Today or later. */
        FUTURE;

        static Days of(String word) {
            return word.isEmpty() ? ANY : valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    String path() {
        return field.path();
    }

    /** How many characters an answer may have: what the form says, and never without a limit. */
    int longest() {
        Integer stated = field.maxLength();
        if (stated != null) {
            return stated;
        }
        return field.kind() == Kind.LONG_TEXT ? PARAGRAPHS : LINE;
    }
}
