package vn.datmui.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ShippedProcedures;
import vn.datmui.kernel.BilingualText;

/** People find procedures as they type. */
class ProcedureSearchTest {

    private final ProcedureSearch search =
            new ProcedureSearch(Map.of("having-a-child", BilingualText.of("Có con nhỏ", "Having a child")));
    private final List<Procedure> all = ShippedProcedures.all().stream()
            .filter(p -> p.validity().contains(LocalDate.of(2026, 11, 24)))
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đăng ký khai sinh          | 1.001193
            dang ky khai sinh          | 1.001193
            DANG KY KHAI SINH          | 1.001193
            làm giấy khai sinh         | 1.001193
            dang ky khia sinh          | 1.001193
            birth registration         | 1.001193
            1.001193                   | 1.001193
            sang tên sổ đỏ             | 1.004199
            sang ten so do             | 1.004199
            xin phép xây nhà           | 1.009994
            mo quan                    | 1.001612
            giay doc than              | 1.004873
            sao y bản chính            | 2.000815
            tiền người già             | 1.001776
            nuoi tom                   | 1.004692
            hộ kinh doanh              | 1.001612
            """)
    void findsFirst(String words, String code) {
        assertThat(search.find(words, all)).extracting(Procedure::code).startsWith(code);
    }

    @Test
    void findsDecomposedText() {
        String typed = Normalizer.normalize("Đăng ký khai sinh", Normalizer.Form.NFD);
        assertThat(search.find(typed, all)).extracting(Procedure::code).startsWith("1.001193");
    }

    @Test
    void takesBothTonePlacementsForTheSame() {
        assertThat(Syllables.of("hoà").all()).isEqualTo(Syllables.of("hòa").all());
        assertThat(Syllables.of("thuỷ").all()).isEqualTo(Syllables.of("thủy").all());
        assertThat(search.find("thuỷ sản", all)).extracting(p -> p.field().id()).startsWith("fisheries");
    }

    @Test
    void ranksExactAccentsFirst() {
        assertThat(Likeness.of(one("hòa"), one("hoà"))).isGreaterThan(Likeness.of(one("hòa"), one("hóa")));
        assertThat(Likeness.of(one("hoa"), one("hóa"))).isLessThan(Likeness.of(one("hoa"), one("hoa")));
        assertThat(search.find("đổi tên", all)).extracting(Procedure::code).startsWith("1.004859");
    }

    @Test
    void findsByLifeEvent() {
        assertThat(search.find("có con nhỏ", all)).extracting(Procedure::code).contains("1.001193", "2.000635");
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(search.find("qwrtzp", all)).isEmpty();
        assertThat(search.find("  ", all)).isEmpty();
    }

    private static Syllables.Syllable one(String word) {
        return Syllables.of(word).all().getFirst();
    }
}
