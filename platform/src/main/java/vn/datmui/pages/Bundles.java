package vn.datmui.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.Language;

/** Reads the bundles of all modules once. Refuses to start when two modules claim one key. */
@Component
class Bundles implements Dictionary {

    private final Words vietnamese = words(Language.VI);
    private final Words english = words(Language.EN);

    @Override
    public Words in(Language language) {
        return language == Language.EN ? english : vietnamese;
    }

    private static Words words(Language language) {
        var texts = new HashMap<String, String>();
        for (var bundle : bundles(language)) {
            read(bundle).forEach((key, text) -> addOnce(texts, (String) key, (String) text, bundle));
        }
        return new BundleWords(language, texts);
    }

    private static void addOnce(Map<String, String> texts, String key, String text, Resource bundle) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("the key " + key + " stands twice, again in " + bundle.getFilename());
        }
    }

    private static Resource[] bundles(Language language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException("the bundles cannot be listed", e);
        }
    }

    private static Properties read(Resource bundle) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle " + bundle.getFilename() + " cannot be read", e);
        }
        return properties;
    }
}
