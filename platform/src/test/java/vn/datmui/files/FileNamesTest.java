package vn.datmui.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            giấy khai sinh.pdf            | giấy khai sinh.pdf
            ../../etc/passwd              | passwd
            C:\\Users\\An\\scan.pdf       | scan.pdf
            .htaccess                     | htaccess
            a<b>c:d"e?f*.pdf              | a_b_c_d_e_f_.pdf
            '   '                         | tep-tin
            ''                            | tep-tin
            ../..                         | tep-tin
            """)
    void cleansNames(String name, String clean) {
        assertThat(FileNames.clean(name)).startsWith(clean);
    }

    @Test
    void composesAndDropsControls() {
        assertThat(FileNames.clean("gia\u0302\u0301y\u202Efdp.exe\u0000\r\n")).isEqualTo("gi\u1EA5yfdp.exe");
    }

    @Test
    void keepsTheEndingOfLongNames() {
        String clean = FileNames.clean("ảnh 📷".repeat(100) + ".jpeg");
        assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(120);
        assertThat(clean).endsWith(".jpeg");
    }

    @Test
    void endingTellsTheTruth() {
        assertThat(FileNames.withEnding("scan.exe", "pdf")).isEqualTo("scan.exe.pdf");
        assertThat(FileNames.withEnding("Ảnh.JPEG", "jpg")).isEqualTo("Ảnh.JPEG");
        assertThat(FileNames.withEnding("a.pdf", "pdf")).isEqualTo("a.pdf");
    }

    @Test
    void headersAreSafe() {
        assertThat(FileNames.inline("Giấy khai sinh \"gốc\"\r\nSet-Cookie: a=b.pdf"))
                .isEqualTo("inline; filename=\"giay khai sinh _goc_set-cookie_ a=b.pdf\"; ".replace("=b", "_b")
                        + "filename*=UTF-8''Gi%E1%BA%A5y%20khai%20sinh%20_g%E1%BB%91c_Set-Cookie_%20a%3Db.pdf")
                .doesNotContain("\r", "\n");
        assertThat(FileNames.attachment("a.pdf")).startsWith("attachment; filename=\"a.pdf\"");
    }
}
