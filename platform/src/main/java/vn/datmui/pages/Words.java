package vn.datmui.pages;

import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;

/** The words of the reader's language, from the bundles {@code messages/<module>_<language>.properties}. */
public interface Words {

    Language language();

    /** The text of a key with {0}, {1} ... replaced; a key that no bundle knows is a defect and fails the page's test. */
    String get(String key, Object... arguments);

    default String of(BilingualText text) {
        return text.in(language());
    }
}
