package vn.datmui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void writesAgencyDayAndNumberAsTheLawSays() {
        assertThat(DossierCodes.of("000.00.19.H12", DAY, 7)).hasToString("000.00.19.H12-261124-0007");
    }

    @Test
    void givesTheLastNumberOfTheDay() {
        assertThat(DossierCodes.of("000.00.19.H12", DAY, 9999)).hasToString("000.00.19.H12-261124-9999");
    }

    @Test
    void refusesTheNumberForWhichTheLawHasNoCode() {
        assertThatThrownBy(() -> DossierCodes.of("000.00.19.H12", DAY, 10_000))
                .isInstanceOfSatisfying(
                        DossierProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("DOS-0005"));
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(DossierCode.read("  000.00.19.h12 - 261124 - 0007 "))
                .contains(new DossierCode("000.00.19.H12-261124-0007"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "000.00.19.H12-261124-00071",
                "000.00.19.H12-26112-0007",
                "' or 1=1 --",
                "000.00.19.H12-261124-0007\n000.00.19.H12-261124-0008"
            })
    void readsNothingElse(String typed) {
        assertThat(DossierCode.read(typed)).isEmpty();
    }
}
