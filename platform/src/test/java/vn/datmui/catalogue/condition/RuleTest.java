package vn.datmui.catalogue.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.source.SourceFile;
import vn.datmui.catalogue.source.YamlReading;

/** What conditions say about answers, as a truth table. */
class RuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            CONDITION                                               | ANSWER             | HOLDS
            {field: a, is: x}                                       | {a: x}             | true
            {field: a, is: x}                                       | {a: y}             | false
            {field: a, is: x}                                       | {}                 | false
            {field: a, is: true}                                    | {a: true}          | true
            {field: a, is: true}                                    | {a: "true"}        | true
            {field: a, is: 3}                                       | {a: "3"}           | true
            {field: a, is: x}                                       | {a: [y, x]}        | true
            {field: a.b, in: [x, y]}                                | {a: {b: y}}        | true
            {field: a.b, in: [x, y]}                                | {a: {b: z}}        | false
            {field: a, atLeast: 3}                                  | {a: 3}             | true
            {field: a, atLeast: 3}                                  | {a: 2.9}           | false
            {field: a, atLeast: 3}                                  | {a: many}          | false
            {field: a, present: true}                               | {a: x}             | true
            {field: a, present: true}                               | {a: " "}           | false
            {field: a, present: false}                              | {}                 | true
            {field: a, olderThanDays: 60}                           | {a: "2026-09-25"}  | false
            {field: a, olderThanDays: 60}                           | {a: "2026-09-24"}  | true
            {field: a, olderThanDays: 60}                           | {a: "2026-02-30"}  | false
            {field: a, olderThanDays: 60}                           | {}                 | false
            {field: a, agedAtLeast: 60}                             | {a: "1966-11-24"}  | true
            {field: a, agedAtLeast: 60}                             | {a: "1966-11-25"}  | false
            {not: {field: a, is: x}}                                | {}                 | true
            {all: [{field: a, is: x}, {field: b, is: y}]}           | {a: x, b: y}       | true
            {all: [{field: a, is: x}, {field: b, is: y}]}           | {a: x}             | false
            {any: [{field: a, is: x}, {field: b, is: y}]}           | {b: y}             | true
            """)
    void saysOfAnAnswer(String condition, String answer, boolean holds) {
        var rule = RuleReading.condition(
                YamlReading.read(new SourceFile("when", condition)).tree());
        assertThat(rule.holds(answers(answer), TODAY)).isEqualTo(holds);
    }

    @SuppressWarnings("unchecked")
    private static Answers answers(String yaml) {
        return new Answers((java.util.Map<String, Object>) java.util.Objects.requireNonNull(
                YamlReading.read(new SourceFile("a", yaml)).root()));
    }
}
