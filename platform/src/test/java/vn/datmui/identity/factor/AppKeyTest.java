package vn.datmui.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of authenticator apps. */
class AppKeyTest {

    private static final AppKey OF_THE_STANDARD = AppKey.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The table of RFC 6238, appendix B, for SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsTheCodesOfTheStandard(long second, String code) {
        assertThat(OF_THE_STANDARD.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void takesACodeOfTheStepBeforeAndAfter(int seconds, boolean taken) {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String shown = OF_THE_STANDARD.codeAt(now.plusSeconds(seconds));
        assertThat(OF_THE_STANDARD.stepOf(shown, now).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"''", "05047", "0050471", "abcdef", "-50471"})
    void takesNothingElse(String typed) {
        assertThat(OF_THE_STANDARD.stepOf(typed, Instant.ofEpochSecond(1_111_111_111)))
                .isEmpty();
    }

    @Test
    void isReadAsItIsWritten() {
        AppKey key = AppKey.fresh();
        assertThat(key.text()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(AppKey.ofText(key.text()).bytes()).isEqualTo(key.bytes());
        assertThat(OF_THE_STANDARD.text().replace(" ", "")).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThatThrownBy(() -> AppKey.ofText("A1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsAppsWhoseKeyItIs() {
        assertThat(OF_THE_STANDARD.address("Đất Mũi", "Lê Thị Hai"))
                .isEqualTo("otpauth://totp/%C4%90%E1%BA%A5t%20M%C5%A9i:L%C3%AA%20Th%E1%BB%8B%20Hai"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%C4%90%E1%BA%A5t%20M%C5%A9i");
    }
}
