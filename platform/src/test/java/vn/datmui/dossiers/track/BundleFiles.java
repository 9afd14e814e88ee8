package vn.datmui.dossiers.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import vn.datmui.kernel.Language;
import vn.datmui.pages.Dictionary;
import vn.datmui.pages.Words;

/** The words of one bundle without the platform around it; a missing key fails the test. */
public final class BundleFiles implements Dictionary {

    private final String bundle;

    public BundleFiles(String bundle) {
        this.bundle = bundle;
    }

    public Map<String, String> texts(Language language) {
        String name = "/messages/" + bundle + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(BundleFiles.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    @Override
    public Words in(Language language) {
        return new Texts(language, texts(language));
    }

    private record Texts(Language language, Map<String, String> texts) implements Words {

        @Override
        public String get(String key, Object... arguments) {
            String text = Objects.requireNonNull(texts.get(key), key);
            return new MessageFormat(text.replace("'", "''"), language.locale()).format(arguments);
        }
    }
}
