package vn.datmui.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes on paper. */
class RecoveryCodesTest {

    @Test
    void areTenThatCanBeToldApart() {
        List<String> codes = RecoveryCodes.fresh();
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}"));
        assertThat(codes).doesNotContainAnyElementsOf(RecoveryCodes.fresh());
    }

    @Test
    void areReadHoweverTheyAreTyped() {
        assertThat(RecoveryCodes.digest(" abcde 23456 ")).isEqualTo(RecoveryCodes.digest("ABCDE-23456"));
        assertThat(RecoveryCodes.looksLike("abcde-23456")).isTrue();
        assertThat(RecoveryCodes.looksLike("123456")).isFalse();
    }
}
