package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every threat names its control and a test that stands in this repository. */
class ThreatsTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    private final List<String> rows = rows();

    @Test
    void namesAControlAndATestForEveryThreat() {
        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            assertThat(cells).hasSize(4);
            assertThat(cells[2]).as("the control").isNotBlank();
            assertThat(NAMED.matcher(cells[3]).find() || cells[3].contains("*open*"))
                    .as(row)
                    .isTrue();
        });
    }

    @Test
    void namesOnlyTestsThatExist() {
        List<MatchResult> named =
                rows.stream().flatMap(row -> NAMED.matcher(row).results()).toList();
        assertThat(named).hasSizeGreaterThan(20).allSatisfy(test -> {
            String source = sourceOf(test.group(1));
            assertThat(source).as(test.group()).containsPattern("@(Parameterized)?Test\\b");
            assertThat(test.group(2) == null || source.contains("void " + test.group(2) + "("))
                    .as(test.group())
                    .isTrue();
        });
    }

    private static List<String> rows() {
        return read(Path.of("../docs/threats.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat"))
                .toList();
    }

    private static String sourceOf(String name) {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            return sources.filter(path -> path.endsWith(name + ".java"))
                    .findFirst()
                    .map(ThreatsTest::read)
                    .orElse("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
