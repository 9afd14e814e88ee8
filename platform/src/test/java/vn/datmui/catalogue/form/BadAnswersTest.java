package vn.datmui.catalogue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.ShippedProcedures;

/** What the form says to answers that cannot be. */
class BadAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Form birth = ShippedProcedures.inForce("1.001193", TODAY).requiredForm();
    private final Answers good = SampleAnswers.fill(birth, TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            child.fullName      | A              | tooShort
            child.fullName      | ` `            | required
            child.fullName      | `An\u0007`     | controlCharacters
            child.birthDate     | 2026-02-30     | notADate
            child.birthDate     | 30/2/2026      | notADate
            child.birthDate     | 2026-11-25     | inTheFuture
            child.gender        | both           | notAChoice
            requester.personalId| 12345          | format
            requester.phone     | 12             | format
            mother.birthYear    | 1800           | tooSmall
            mother.birthYear    | 3000           | tooLarge
            mother.birthYear    | lately         | wrongType
            parents.married     | perhaps        | wrongType
            copies              | 21             | tooLarge
            """)
    void namesTheField(String path, String value, String code) {
        assertThat(birth.check(good.with(path, value), TODAY))
                .extracting(Finding::path, Finding::code)
                .contains(org.assertj.core.groups.Tuple.tuple(path, code));
    }

    @Test
    void namesWhatTheFormDoesNotHave() {
        assertThat(birth.check(good.with("child.colour", "red"), TODAY))
                .containsExactly(new Finding("child.colour", "unknownField", Map.of()));
    }

    @Test
    void refusesTenMegabytesAtOnce() {
        Answers absurd = good.with("child.fullName", "x".repeat(10_000_000));
        long before = System.nanoTime();
        assertThat(birth.check(absurd, TODAY))
                .containsExactly(new Finding("child.fullName", "tooLong", Map.of("limit", 100)));
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void saysNothingOfPagesThatDoNotApply() {
        Answers single = good.with("parents.married", false)
                .with("parents.fatherRecorded", false)
                .with("father", null);
        assertThat(birth.check(single, TODAY)).isEmpty();
        assertThat(birth.pagesFor(single, TODAY)).noneMatch(page -> page.id().equals("father"));
        assertThat(birth.relevant(single.with("father.fullName", "Cũ"), TODAY).at("father"))
                .isEmpty();
    }

    @Test
    void countsTheItemsOfGroups() {
        Form business = ShippedProcedures.inForce("1.001612", TODAY).requiredForm();
        Answers answers = SampleAnswers.fill(business, TODAY);
        Answers none = answers.with("lines", null);
        assertThat(business.check(none, TODAY)).contains(new Finding("lines", "tooFewItems", Map.of("limit", 1)));
        Answers many = answers.with("lines", Collections.nCopies(21, Map.of("name", "Bán lẻ")));
        assertThat(business.check(many, TODAY)).contains(new Finding("lines", "tooManyItems", Map.of("limit", 20)));
        Answers bad = answers.with("lines", List.of(Map.of("name", "Bán lẻ"), Map.of("code", "47")));
        assertThat(business.check(bad, TODAY))
                .extracting(Finding::path, Finding::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("lines.1.name", "required"),
                        org.assertj.core.groups.Tuple.tuple("lines.1.code", "format"));
        assertThat(business.check(answers.with("lines", "all"), TODAY))
                .extracting(Finding::code)
                .contains("wrongType");
    }
}
