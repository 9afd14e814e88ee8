package vn.datmui.edxml.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "cong-van.pdf, cong-van.pdf",
        "Quyết định số 5 (bản ký).pdf, Quyết định số 5 (bản ký).pdf",
        "../../etc/passwd, passwd",
        "C:\\windows\\system32\\x.dll, x.dll",
        "a/b\\c.txt, c.txt",
        ".., _",
        ".htaccess, htaccess",
        "nul.txt, _nul.txt",
        "a:b?.pdf, a_b_.pdf",
        "'x.pdf. ', x.pdf",
    })
    void makesNamesSafe(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Property(tries = 2000)
    void safeNamesStayInTheirFolder(@ForAll String name) {
        var safe = FileNames.safe(name);
        assertThat(safe).isNotEmpty().doesNotContain("/", "\\", "\0");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(201);
        var folder = Path.of("/x");
        assertThat(folder.resolve(safe).normalize().getParent()).isEqualTo(folder);
        assertThat(FileNames.safe(safe)).isEqualTo(safe);
    }
}
