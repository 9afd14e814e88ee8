package vn.datmui.dossiers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.datmui.dossiers.DossierProblem;

/** What goes on a form of one page is limited by rule, and the refusal names the limits. */
class FormTextTest {

    @Test
    void takesTheLongestReason() {
        String longest = "x".repeat(1000);
        assertThat(Acting.onForm(FormText.REASON, "  " + longest + "\n")).isEqualTo(longest);
    }

    @Test
    void refusesOneCharacterMoreAndSaysHowManyItTakes() {
        assertThatThrownBy(() -> Acting.onForm(FormText.REASON, "x".repeat(1001)))
                .isInstanceOfSatisfying(DossierProblem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("DOS-0015");
                    assertThat(problem.parameters())
                            .containsEntry("field", "reason")
                            .containsEntry("limit", 1000);
                });
    }

    @Test
    void countsLinesWithoutEmptyOnes() {
        assertThat(Acting.onForm(FormText.REASON, "a\r\n\r\n\n b")).isEqualTo("a\nb");
        assertThatThrownBy(() -> Acting.onForm(FormText.REASON, "a\n".repeat(9)))
                .isInstanceOf(DossierProblem.class);
    }

    @Test
    void putsALegalBasisInOneLine() {
        assertThat(Acting.onForm(FormText.LEGAL_BASIS, "Điều 17\nNghị định 61/2018/NĐ-CP"))
                .isEqualTo("Điều 17 Nghị định 61/2018/NĐ-CP");
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> Acting.onForm(FormText.REASON, " \n "))
                .isInstanceOfSatisfying(
                        DossierProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("DOS-0008"));
    }
}
