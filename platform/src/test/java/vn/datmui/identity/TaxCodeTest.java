package vn.datmui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digit of a tax code that is computed from the others. */
class TaxCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0100109106,     true
            0300588569,     true
            0100109106-001, true
            0100109107,     false
            0100190106,     false
            1000109106,     false
            010010910,      false
            01001091066,    false
            0100109106-1,   false
            0100109106001,  false
            ٠١٠٠١٠٩١٠٦,     false
            abcdefghij,     false
            """)
    void knowsATaxCodeByItsLastDigit(String text, boolean is) {
        assertThat(TaxCode.isTaxCode(text)).isEqualTo(is);
    }
}
