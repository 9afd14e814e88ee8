package vn.datmui.pages;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Problem;

/** The words of the reader's language, from the bundles {@code messages/<module>_<language>.properties}. */
public interface Words {

    Pattern NAMED = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    Language language();

    /**
     * The text of a key with {0}, {1} ... replaced. A key that no bundle knows is a defect: it shows as {@code ⟦key⟧},
     * which fails the page's test.
     */
    String get(String key, Object... arguments);

    /** The text of a key with {limit}, {file} ... replaced by what stands under that name; a name without one stays. */
    default String named(String key, Map<String, ?> parameters) {
        return NAMED.matcher(get(key))
                .replaceAll(m -> Matcher.quoteReplacement(
                        parameters.containsKey(m.group(1)) ? String.valueOf(parameters.get(m.group(1))) : m.group()));
    }

    /** The words of a problem, with its parameters by name in place. */
    default String of(Problem problem) {
        return named("problem." + problem.code(), problem.parameters());
    }

    default String of(BilingualText text) {
        return text.in(language());
    }
}
