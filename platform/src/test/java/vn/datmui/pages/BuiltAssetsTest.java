package vn.datmui.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the front-end build wrote. */
class BuiltAssetsTest {

    private static final Path ASSETS = Path.of("target/classes/static/assets");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void namesEveryAssetByItsContent() {
        var assets = new BuiltAssets();
        for (var name : List.of("citizen.css", "officer.css", "print.css", "app.js", "partial.js", "mark.svg")) {
            assertThat(assets.address(name)).matches("/assets/[a-z-]+-[0-9a-f]{12}\\.[a-z0-9]+");
        }
        assertThatThrownBy(() -> assets.address("nothing.css")).hasMessageContaining("nothing.css");
    }

    /** The typeface, the crown and the name belong to the government of another country. */
    @Test
    void carriesNothingOfTheBritishGovernment() throws IOException {
        for (var file : texts(ASSETS)) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainIgnoringCase("GDS Transport")
                    .doesNotContainIgnoringCase("crown")
                    .doesNotContainIgnoringCase("govuk-crest")
                    .doesNotContainIgnoringCase("GOV.UK");
        }
    }

    @Test
    void keepsScriptsAndStylesOutOfTemplates() throws IOException {
        for (var template : texts(TEMPLATES)) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainIgnoringCase("GOV.UK")
                    .doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]* src=)");
        }
    }

    @Test
    void bringsTheTypefaceForPrintedPapers() {
        for (var style : List.of("Regular", "Bold", "Italic")) {
            assertThat(BuiltAssetsTest.class.getResource("/fonts/BeVietnamPro-" + style + ".ttf"))
                    .isNotNull();
        }
        assertThat(BuiltAssetsTest.class.getResource("/fonts/OFL.txt")).isNotNull();
    }

    @Test
    void pinsPackagesWithoutNamingARegistry() throws IOException {
        assertThat(Files.readString(Path.of("src/main/frontend/package-lock.json")))
                .doesNotContain("\"resolved\"")
                .contains("\"integrity\"");
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(css|js|svg|jte)"))
                    .toList();
        }
    }
}
