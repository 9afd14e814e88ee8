package vn.datmui.catalogue.source;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.datmui.kernel.Language;

/**
 * One thing wrong with a procedure file: where it stands and what to do about it.
 *
 * @param line from 1
 * @param path the place inside the file, {@code /fees/0/amount}; empty for the whole file
 * @param code stable; words under {@code catalogue.check.<code>}
 */
public record Trouble(String file, int line, String path, String code, List<Object> arguments) {

    public Trouble(String file, int line, String path, String code, Object... arguments) {
        this(file, line, path, code, List.of(arguments));
    }

    /** What is wrong and what to do. */
    public String words(Language language) {
        String pattern = ResourceBundle.getBundle(
                        "messages.catalogue",
                        new Locale.Builder().setLanguage(language.tag()).build(),
                        NO_FALLBACK)
                .getString("catalogue.check." + code);
        Object[] texts = arguments.stream().map(Object::toString).toArray();
        return new MessageFormat(pattern, language.locale()).format(texts);
    }

    /** {@code file:line: /path: words}. */
    public String line(Language language) {
        return "%s:%d: %s%s".formatted(file, line, path.isEmpty() ? "" : path + ": ", words(language));
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
