package vn.datmui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Problem;

/** The words of all modules, as they stand in the sources. */
class BundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("page\\.t\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(keys("vi")).isNotEmpty().isEqualTo(keys("en"));
    }

    @Test
    void leavesNoTextBlank() throws IOException {
        for (var language : List.of("vi", "en")) {
            assertThat(texts(language))
                    .allSatisfy((key, text) ->
                            assertThat((String) text).as((String) key).isNotBlank());
        }
    }

    @Test
    void hasEveryKeyThatATemplateNames() throws IOException {
        assertThat(keysInTemplates()).isNotEmpty();
        assertThat(keys("vi")).containsAll(keysInTemplates());
    }

    @Test
    void givesEveryPageTemplateThePage() throws IOException {
        assertThat(templates()).isNotEmpty().allSatisfy(template -> {
            var text = Files.readString(template);
            assertThat(!text.contains("@template.pages.shell(")
                            || text.contains("@param Page page")
                            || text.contains("@param vn.datmui.pages.Page page"))
                    .as(template.toString())
                    .isTrue();
        });
    }

    @Test
    void putsArgumentsAndParametersInTheirPlaces() {
        var words = new BundleWords(Language.EN, Map.of("a", "It's {0} of {1}", "problem.PAG-0001", "At most {limit}"));
        assertThat(words.get("a", 1, "two")).isEqualTo("It's 1 of two");
        assertThat(words.of(new TooMany(50))).isEqualTo("At most 50");
        assertThat(words.get("unknown")).isEqualTo("⟦unknown⟧");
    }

    private static TreeSet<String> keys(String language) throws IOException {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            for (var bundle : bundles.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static TreeSet<String> keysInTemplates() throws IOException {
        var keys = new TreeSet<String>();
        for (var template : templates()) {
            KEY.matcher(Files.readString(template)).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    private static List<Path> templates() throws IOException {
        var found = new ArrayList<Path>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(file -> file.toString().endsWith(".jte")).forEach(found::add);
        }
        return found;
    }

    private static final class TooMany extends Problem {
        private TooMany(int limit) {
            super(Kind.INVALID, "PAG-0001", Map.of("limit", limit));
        }
    }
}
