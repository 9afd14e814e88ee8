package vn.datmui.dossiers.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorklistCsvTest {

    @Test
    void keepsAccentsAndQuotes() {
        assertThat(WorklistCsv.cell("Nguyễn \"Ẩn\"")).isEqualTo("\"Nguyễn \"\"Ẩn\"\"\"");
    }

    @Test
    void makesFormulasHarmless() {
        assertThat(WorklistCsv.cell("=HYPERLINK(\"http://x\")")).startsWith("\"'=");
        assertThat(WorklistCsv.cell("+84912345678")).isEqualTo("\"'+84912345678\"");
    }
}
