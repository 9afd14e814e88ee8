package vn.datmui.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Results from templates of the catalogue. */
class ResultPapersTest {

    private static final Map<String, Object> VALUES = Map.of(
            "child", Map.of("fullName", "Nguyễn Hoàng Bảo Ngọc", "note", ""),
            "heirs", List.of(Map.of("name", "Một"), Map.of("name", "Hai <3>")),
            "marks", List.of("a", "b"),
            "none", List.of(),
            "granted", true);

    private final PaperPress press = new PaperPress();

    private byte[] print(String template) {
        return press.print(new ResultPaper("birth/result.xhtml", template, "Giấy khai sinh", VALUES, SampleForms.LINK));
    }

    private String text(String template) throws IOException {
        return PdfLooking.at(print(template)).text();
    }

    @Test
    void fillsPlaces() throws Exception {
        byte[] pdf =
                print("<h1>GIẤY KHAI SINH</h1><p>Họ tên: {{ child.fullName }}{{child.note?}}{{child.unknown?}}.</p>");
        assertThat(PdfLooking.at(pdf).text()).contains("GIẤY KHAI SINH Họ tên: Nguyễn Hoàng Bảo Ngọc.");
        assertThat(PdfLooking.at(pdf).millimetres()).isEqualTo(List.of(210L, 297L));
        assertThat(PdfLooking.qr(pdf)).contains(SampleForms.LINK);
        assertThat(PdfaConformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaConformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void repeatsAndChooses() throws IOException {
        assertThat(text("<p>{{#each heirs}}{{index}}. {{name}} ({{child.fullName}}); {{/each}}</p>"))
                .contains("1. Một (Nguyễn Hoàng Bảo Ngọc); 2. Hai <3> (Nguyễn Hoàng Bảo Ngọc);");
        assertThat(text("<p>{{#each marks}}[{{this}}]{{/each}}{{#each missing?}}x{{/each}}</p>"))
                .contains("[a][b]");
        assertThat(text("<p>{{#if granted}}được{{/if}}{{#if none}}không{{/if}}{{#if child.note}}ghi chú{{/if}}.</p>"))
                .contains("được.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>{{child.father}}</p>             | child.father | 1
            <p>a</p>\\n\\n<p>{{child.note}}</p> | child.note   | 3
            <p>{{#each father}}{{/each}}</p>    | father       | 1
            <p>\\n{{heirs}}</p>                 | heirs        | 2
            """)
    void namesTheValueThatIsMissing(String template, String name, int line) {
        assertThatThrownBy(() -> print(template.replace("\\n", "\n")))
                .isInstanceOfSatisfying(PaperFailed.class, failed -> {
                    assertThat(failed.code()).isEqualTo("PAP-0001");
                    assertThat(failed.parameters())
                            .containsEntry("template", "birth/result.xhtml")
                            .containsEntry("name", name)
                            .containsEntry("line", line);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>a</p>\\n<p>b                       | line 2
            <p>a</p>\\n<p>b</div>                 | line 2
            <p>{{#if granted}}</p>                | line 1: {{#if}} has no end
            <p>\\n{{/each}}</p>                   | line 2: {{/each}} closes nothing
            <p>{{#if granted}}{{/each}}</p>       | line 1: {{/each}} closes nothing
            <p>\\n\\n{{a b}}</p>                  | line 3: {{a b}} is no place
            <p>{{#while a}}</p>                   | line 1
            """)
    void namesTheLineThatIsWrong(String template, String where) {
        assertThatThrownBy(() -> print(template.replace("\\n", "\n")))
                .isInstanceOfSatisfying(PaperFailed.class, failed -> {
                    assertThat(failed.code()).isEqualTo("PAP-0002");
                    assertThat(failed.parameters().get("where")).asString().startsWith(where);
                });
    }

    @Test
    void takesNoDocumentType() {
        assertThatThrownBy(() -> print("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>"))
                .isInstanceOf(PaperFailed.class);
    }

    @Test
    void takesNothingFromOutside() {
        assertThat(print("<p>a</p><img alt=\"x\" src=\"file:///etc/hostname\"/>"))
                .isNotEmpty();
    }
}
