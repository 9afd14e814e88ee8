package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.catalogue.Condition;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.kernel.BilingualText;

class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TEXT         | '  Nguyễn   Văn  An '     | String     | Nguyễn Văn An
            TEXT         | '   '                     | -          | -
            TEXT         | '<script>alert(1)</script>' | String   | <script>alert(1)</script>
            LONG_TEXT    | ' a  b '                  | String     | a  b
            WHOLE_NUMBER | 3                         | Long       | 3
            WHOLE_NUMBER | 1.200                     | Long       | 1200
            WHOLE_NUMBER | -4                        | Long       | -4
            WHOLE_NUMBER | 3,5                       | String     | 3,5
            WHOLE_NUMBER | ba                        | String     | ba
            WHOLE_NUMBER | 99999999999999999999      | String     | 99999999999999999999
            MONEY        | 15.000 đ                  | Long       | 15000
            MONEY        | 15 000 VND                | Long       | 15000
            MONEY        | 250000                    | Long       | 250000
            MONEY        | mười đồng                 | String     | mười đồng
            DECIMAL      | 120,5                     | BigDecimal | 120.5
            DECIMAL      | 1.234,56                  | BigDecimal | 1234.56
            DECIMAL      | 120.50                    | BigDecimal | 120.50
            DECIMAL      | 1e9                       | String     | 1e9
            CHOICE       | son                       | String     | son
            YES_NO       | true                      | Boolean    | true
            YES_NO       | false                     | Boolean    | false
            YES_NO       | maybe                     | -          | -
            PERSONAL_ID  | 096 085 000 123           | String     | 096085000123
            PERSONAL_ID  | 12ab                      | String     | 12ab
            PHONE        | +84 912-345-678           | String     | 0912345678
            PHONE        | (0290) 3831 234           | String     | 02903831234
            EMAIL        | ' ten@example.vn '        | String     | ten@example.vn
            COMMUNE      | 32248                     | String     | 32248
            """)
    void keepsEachKindInItsShapeAndWhatCannotBeReadAsTyped(
            Kind kind, String typed, @Nullable String type, @Nullable String kept) {
        Object answer = TypedAnswer.read(field(kind), posted("field", typed));

        assertThat(answer == null ? null : answer.getClass().getSimpleName()).isEqualTo(type);
        assertThat(answer == null ? null : answer.toString()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2    | 9  | 1945   | 1945-09-02
            29   | 2  | 2024   | 2024-02-29
            30   | 2  | 2024   | 30/2/2024
            ''   | '' | ''     | -
            1    | '' | 2020   | 1//2020
            1    | 1  | 20     | 1/1/20
            mùng | 1  | 2020   | mùng/1/2020
            """)
    void readsThreeInputsAsADateAndKeepsWhatIsNone(String day, String month, String year, @Nullable String kept) {
        Posted posted = Posted.of(
                Map.of("field-day", List.of(day), "field-month", List.of(month), "field-year", List.of(year)));

        assertThat(TypedAnswer.read(field(Kind.DATE), posted)).isEqualTo(kept);
    }

    @Test
    void keepsEveryChoiceOnce() {
        assertThat(TypedAnswer.read(field(Kind.CHOICES), posted("field", "a", "b", "a", "")))
                .isEqualTo(List.of("a", "b"));
    }

    @Test
    void keepsNothingWhenNothingWasChosen() {
        assertThat(TypedAnswer.read(field(Kind.CHOICES), posted("other", "a"))).isNull();
    }

    @Test
    void composesWhatAPhoneTypedDecomposed() {
        String decomposed = Normalizer.normalize("Đặng Thị Huệ", Normalizer.Form.NFD);

        assertThat(TypedAnswer.read(field(Kind.TEXT), posted("field", decomposed)))
                .isEqualTo("Đặng Thị Huệ");
    }

    @Test
    void keepsLinesOfLongTextWhateverTheirEnds() {
        assertThat(TypedAnswer.read(field(Kind.LONG_TEXT), posted("field", "một\r\nhai\rba")))
                .isEqualTo("một\nhai\nba");
    }

    @Test
    void keepsTheDigitsOfADecimal() {
        assertThat(TypedAnswer.read(field(Kind.DECIMAL), posted("field", "0,10")))
                .isEqualTo(new BigDecimal("0.10"));
    }

    private static FormField field(Kind kind) {
        return new FormField(
                "field", kind, BilingualText.of("Câu hỏi", ""), null, true, List.of(), Condition.ALWAYS, null, null);
    }

    private static Posted posted(String name, String... values) {
        return Posted.of(Map.of(name, Arrays.asList(values)));
    }
}
