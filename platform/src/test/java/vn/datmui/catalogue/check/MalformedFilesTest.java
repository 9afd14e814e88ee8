package vn.datmui.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.kernel.Language;

/** Everything that can be wrong with procedure files is named with its file and line, in both languages. */
class MalformedFilesTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithASoundFolder() {
        Judged judged = SampleFolder.in(folder).judged();
        assertThat(judged.troubles()).isEmpty();
        assertThat(judged.sound()).hasSize(1);
    }

    @ParameterizedTest(name = "{3}: {0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            level: commune            | level: village                     | 4  | structure.choice
            level: commune            | level: province                    | 4  | name.sectorMissing
            field: certification      | field: astronomy                   | 5  | name.field
            audience: [citizen]       | audience: [citizen                 | 8  | yaml.syntax
            audience: [citizen]       | lifeEvents: [citizenship]          | 1  | structure.required
            audience: [citizen]       | audience: []                       | 7  | structure.empty
            code: "1.999901"          | code: 1.999901                     | 1  | structure.type
            code: "1.999901"          | code: "one"                        | 1  | structure.pattern
            validFrom: 2025-07-01     | validFrom: 2025-02-30              | 2  | days.noDay
            , en: "Sample paper"      | , fr: "Papier"                     | 3  | structure.required
            amount: 5000              | amount: -1                         | 14 | structure.tooSmall
            per: copies               | per: kind                          | 15 | fee.per
            {field: kind, is: big}    | {field: colour, is: big}           | 16 | condition.unknownField
            {field: kind, is: big}    | {field: kind, is: huge}            | 16 | condition.notAChoice
            {field: kind, is: big}    | {field: kind, atLeast: 3}          | 16 | condition.notFor
            {field: kind, is: big}    | {field: kind, looks: big}          | 16 | condition.malformed
            unitKind: justice         | unitKind: navy                     | 20 | name.unitKind
            role: specialist          | role: emperor                      | 20 | structure.choice
            kind: examine             | kind: sign                         | 20 | step.signLast
            {value: 2, unit: working-day} | {value: 1, unit: working-day}  | 19 | step.tooLong
            {id: sign,                | {id: examine,                      | 21 | id.twice
            form: form.yaml           | form: other.yaml                   | 22 | file.missing
            file: result.xhtml        | file: other.xhtml                  | 23 | file.missing
            legalBasis: ["Luật mẫu"]  | legalBasis: ["Luật mẫu"]@colour: 1 | 25 | structure.unknown
            legalBasis: ["Luật mẫu"]  | code: "1.999902"                   | 24 | yaml.duplicate
            legalBasis: ["Luật mẫu"]  | legalBasis: ["Luật mẫu"]@assurance: enormous | 25 | structure.choice
            channels: [counter, online] | channels: [counter]@assurance: high | 9 | complete.assurance
            papers: []                | papers: &a [*a]                    | 18 | yaml.alias
            """)
    void namesWhatIsWrongWithAProcedure(String right, String wrong, int line, String code) {
        var text = SampleFolder.PROCEDURE.replace(right, wrong.replace("@", "\n"));
        expect(SampleFolder.in(folder).with("procedure.yaml", text).troubles(), "procedure.yaml", line, code);
    }

    @ParameterizedTest(name = "{3}: {0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fields: [kind, copies]    | fields: [kind]                     | 10 | form.onNoPage
            fields: [kind, copies]    | fields: [kind, copies, colour]     | 19 | form.noField
            fields: [note]            | fields: [note, kind]               | 20 | form.fieldTwice
            {id: note,                | {id: what,                         | 20 | id.twice
            maxLength: 100            | minLength: 1                       | 14 | form.noLimit
            maxLength: 100            | x-prefill: account.shoeSize        | 16 | form.prefillUnknown
            const: small              | const: big                         | 8  | id.twice
            required: [kind, copies]  | required: [kind, copies, colour]   | 2  | form.requiredUnknown
            type: integer             | type: string                       | 10 | form.noLimit
            minimum: 1                | x-kind: date                       | 10 | form.kindType
            maxLength: 100            | maxLength: 100@    pattern: "[a"   | 17 | form.pattern
            when: {field: kind, is: big} | when: {field: note, present: true} | 20 | condition.unknownField
            """)
    void namesWhatIsWrongWithAForm(String right, String wrong, int line, String code) {
        var text = SampleFolder.FORM.replace(right, wrong.replace("@", "\n"));
        expect(SampleFolder.in(folder).with("form.yaml", text).troubles(), "form.yaml", line, code);
    }

    @ParameterizedTest(name = "{3}: {0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{kind}}                  | {{colour}}                         | 2  | template.unknownPlace
            {{note?}}                 | {{note}}                           | 2  | template.mayBeEmpty
            {{note?}}                 | {{#if note}}                       | 2  | template.notClosed
            {{note?}}                 | {{/if}}                            | 2  | template.closesNothing
            {{note?}}                 | {{#each kind}}{{/each}}            | 2  | template.noList
            </h1>                     | </h2>                              | 1  | template.malformed
            """)
    void namesWhatIsWrongWithATemplate(String right, String wrong, int line, String code) {
        var text = SampleFolder.RESULT.replace(right, wrong);
        expect(SampleFolder.in(folder).with("result.xhtml", text).troubles(), "result.xhtml", line, code);
    }

    @Test
    void namesTextThatIsNotComposed() {
        var text = SampleFolder.PROCEDURE.replace(
                "Cấp giấy mẫu", Normalizer.normalize("Cấp giấy mẫu", Normalizer.Form.NFD));
        expect(
                SampleFolder.in(folder).with("procedure.yaml", text).troubles(),
                "procedure.yaml",
                3,
                "text.notComposed");
    }

    @Test
    void namesFilesThatAreNoText() {
        var latin = SampleFolder.PROCEDURE.getBytes(StandardCharsets.UTF_16LE);
        expect(SampleFolder.in(folder).with("procedure.yaml", latin).troubles(), "procedure.yaml", 1, "file.notUtf8");
        expect(
                SampleFolder.in(folder)
                        .with("procedure.yaml", new byte[2_000_000])
                        .troubles(),
                "procedure.yaml",
                1,
                "file.tooBig");
    }

    @Test
    void namesVersionsThatOverlap() {
        var troubles = SampleFolder.in(folder)
                .with("procedure-2026.yaml", SampleFolder.PROCEDURE.replace("2025-07-01", "2026-01-01"))
                .troubles();
        assertThat(troubles).extracting(Trouble::code).containsExactly("days.overlap");
        assertThat(troubles.getFirst().line()).isEqualTo(2);
    }

    @Test
    void tellsAllTroublesAtOnce() {
        var text = SampleFolder.PROCEDURE
                .replace("field: certification", "field: astronomy")
                .replace("unitKind: justice", "unitKind: navy");
        assertThat(SampleFolder.in(folder).with("procedure.yaml", text).troubles())
                .extracting(Trouble::code)
                .contains("name.field", "name.unitKind");
    }

    private static void expect(List<Trouble> troubles, String file, int line, String code) {
        assertThat(troubles).as("%s", troubles).anySatisfy(trouble -> {
            assertThat(trouble.code()).isEqualTo(code);
            assertThat(trouble.file()).endsWith("sample/" + file);
            assertThat(trouble.line()).isEqualTo(line);
        });
        for (Trouble trouble : troubles) {
            assertThat(trouble.words(Language.VI)).isNotBlank().isNotEqualTo(trouble.words(Language.EN));
            assertThat(trouble.words(Language.EN)).doesNotContain("{0}");
        }
    }
}
