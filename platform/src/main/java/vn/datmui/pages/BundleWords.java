package vn.datmui.pages;

import java.text.MessageFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.datmui.kernel.Language;

/**
 * Words from bundles. An apostrophe is always an apostrophe, written once or twice: MessageFormat's quoting, which swallows
 * single ones, is not wanted in texts for people.
 */
record BundleWords(Language language, Map<String, String> texts) implements Words {

    private static final Logger LOG = LoggerFactory.getLogger(BundleWords.class);

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

    private String filled(String text, Object... arguments) {
        return new MessageFormat(plain(text).replace("'", "''"), language.locale()).format(arguments);
    }

    private static String plain(String text) {
        return text.replace("''", "'");
    }
}
