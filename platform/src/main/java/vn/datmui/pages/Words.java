package vn.datmui.pages;

import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Problem;

/** The words of the reader's language, from the bundles {@code messages/<module>_<language>.properties}. */
public interface Words {

    Language language();

    /**
     * The text of a key with {0}, {1} ... replaced. A key that no bundle knows is a defect: it shows as {@code ⟦key⟧},
     * which fails the page's test.
     */
    String get(String key, Object... arguments);

    /** The words of a problem, with its parameters by name in place. */
    String of(Problem problem);

    default String of(BilingualText text) {
        return text.in(language());
    }
}
