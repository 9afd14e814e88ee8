package vn.datmui.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Severity;

/** The profile that others implement lists what this library finds. */
class ProfileDocumentTest {

    @Test
    void listsEveryFindingWithItsSeverity() throws IOException {
        var profile = Files.readString(Path.of("../docs/protocols/edxml-profile.md"));
        for (var code : FindingCode.values()) {
            assertThat(profile)
                    .contains("| %s | `%s` | %s |"
                            .formatted(
                                    code.id(),
                                    code.name(),
                                    code.severity().name().toLowerCase(Locale.ROOT)));
        }
        assertThat(profile.lines().filter(line -> line.startsWith("| EDX-"))).hasSize(FindingCode.values().length);
    }

    /** Every code can be seen to be found: in a sample, or in a test that says its name. */
    @Test
    void everyFindingIsTried() throws IOException {
        var tried = new StringBuilder(TestMessages.text("expected.txt"));
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith("Test.java"))
                    .toList()) {
                tried.append(Files.readString(source));
            }
        }
        assertThat(Arrays.stream(FindingCode.values())
                        .filter(code -> code != FindingCode.READER_DEFECT)
                        .map(FindingCode::name)
                        .filter(name -> !tried.toString().contains(name)))
                .isEmpty();
        assertThat(FindingCode.READER_DEFECT.severity()).isEqualTo(Severity.FATAL);
    }
}
