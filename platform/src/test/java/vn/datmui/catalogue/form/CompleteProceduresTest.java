package vn.datmui.catalogue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ShippedProcedures;

/** The procedures that can be filed here: their forms can be filled, and their fees come out as the law says. */
class CompleteProceduresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Stream<Procedure> complete() {
        return ShippedProcedures.all().stream().filter(Procedure::canBeFiledHere);
    }

    @Test
    void areSixAndTheOthersMakeFortyOverTenFieldsAndThreeLevels() {
        assertThat(complete().map(Procedure::code).distinct()).hasSize(6);
        assertThat(ShippedProcedures.all())
                .extracting(Procedure::code)
                .doesNotContainNull()
                .hasSizeGreaterThan(46);
        assertThat(ShippedProcedures.all().stream().map(p -> p.field().id()).distinct())
                .hasSizeGreaterThan(10);
        assertThat(ShippedProcedures.all().stream().map(Procedure::level).distinct())
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void acceptAnswersToEveryQuestion(Procedure procedure) {
        Form form = procedure.requiredForm();
        Answers answers = SampleAnswers.fill(form, TODAY);
        assertThat(form.check(answers, TODAY)).isEmpty();
        assertThat(form.relevant(answers, TODAY)).isEqualTo(answers);
        assertThat(form.pages()).hasSizeBetween(5, 9);
        for (FormPage page : form.pagesFor(answers, TODAY)) {
            assertThat(form.check(page, answers, TODAY)).as(page.id()).isEmpty();
        }
        assertThat(procedure.papersFor(answers, TODAY)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void askForWhatIsMissing(Procedure procedure) {
        Form form = procedure.requiredForm();
        List<Finding> findings = form.check(Answers.NONE, TODAY);
        assertThat(findings).extracting(Finding::code).contains("required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            CODE     | PATH                | VALUE      | PATH2               | VALUE2   | DONG
            1.001193 | child.birthDate     | 2026-11-01 | requester.exemption | none     | 0
            1.001193 | child.birthDate     | 2026-09-25 | requester.exemption | none     | 0
            1.001193 | child.birthDate     | 2026-09-24 | requester.exemption | none     | 8000
            1.001193 | child.birthDate     | 2026-09-24 | requester.exemption | poor     | 0
            1.001193 | child.birthDate     | 2026-09-24 | requester.exemption | merit    | 0
            2.000635 | copies              | 1          | requester.exemption | none     | 8000
            2.000635 | copies              | 20         | requester.exemption | none     | 160000
            2.000635 | copies              | 20         | requester.exemption | disabled | 0
            1.001612 | setup               | person     | setup               | person   | 100000
            1.009994 | investor.exemption  | none       | investor.exemption  | none     | 75000
            1.009994 | investor.exemption  | poor       | investor.exemption  | poor     | 0
            1.004199 | parcel.urban        | ward       | wish                | note     | 28000
            1.004199 | parcel.urban        | commune    | wish                | new      | 64000
            1.001776 | payment.kind        | cash       | payment.kind        | cash     | 0
            """)
    void cost(String code, String path, String value, String path2, String value2, long dong) {
        Answers answers = Answers.NONE.with(path, value).with(path2, value2);
        assertThat(ShippedProcedures.inForce(code, TODAY)
                        .totalFee(answers, TODAY)
                        .dong())
                .isEqualTo(dong);
    }

    @Test
    void keepTheHouseholdBusinessWithTheDistrictUntilTheReform() {
        assertThat(ShippedProcedures.inForce("1.001612", LocalDate.of(2025, 6, 30))
                        .level())
                .isEqualTo(vn.datmui.organisation.Level.DISTRICT);
        assertThat(ShippedProcedures.inForce("1.001612", LocalDate.of(2025, 7, 1))
                        .level())
                .isEqualTo(vn.datmui.organisation.Level.COMMUNE);
    }
}
