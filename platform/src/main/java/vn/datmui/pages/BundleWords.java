package vn.datmui.pages;

import java.text.MessageFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Problem;

/**
 * Words from bundles. An apostrophe is always an apostrophe, written once or twice: MessageFormat's quoting, which swallows
 * single ones, is not wanted in texts for people.
 */
record BundleWords(Language language, Map<String, String> texts) implements Words {

    private static final Logger LOG = LoggerFactory.getLogger(BundleWords.class);
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    BundleWords {
        texts = Map.copyOf(texts);
    }

    @Override
    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            LOG.error("no bundle has the key {} in {}", key, language.tag());
            return "⟦" + key + "⟧";
        }
        return arguments.length == 0 ? plain(text) : filled(text, arguments);
    }

    @Override
    public String of(Problem problem) {
        var parameters = problem.parameters();
        return NAMED.matcher(get("problem." + problem.code()))
                .replaceAll(
                        m -> Matcher.quoteReplacement(String.valueOf(parameters.getOrDefault(m.group(1), m.group()))));
    }

    private String filled(String text, Object... arguments) {
        return new MessageFormat(plain(text).replace("'", "''"), language.locale()).format(arguments);
    }

    private static String plain(String text) {
        return text.replace("''", "'");
    }
}
