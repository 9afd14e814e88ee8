package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of Decree 30/2020/NĐ-CP, art. 7. */
class DocumentTypeTest {

    @Test
    void hasTheTwentyNineTypesOfTheDecreeInItsOrder() {
        assertThat(Arrays.stream(DocumentType.values())
                        .map(DocumentType::abbreviation)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(
                        "NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ  CĐ BGN BTT GUQ GM GGT GNP PG PC PB ");
        assertThat(DocumentType.COMPLIMENTARY_LETTER.number()).isEqualTo(29);
    }

    @Test
    void twoTypesHaveNoAbbreviationAndPrintNoName() {
        assertThat(Arrays.stream(DocumentType.values()).filter(type -> !type.isTitled()))
                .containsExactly(DocumentType.OFFICIAL_LETTER, DocumentType.COMPLIMENTARY_LETTER);
    }

    @Test
    void knowsTypesByTheNamesThatOtherSystemsWrite() {
        assertThat(DocumentType.named("công văn")).contains(DocumentType.OFFICIAL_LETTER);
        assertThat(DocumentType.named("QUYẾT ĐỊNH")).contains(DocumentType.DECISION);
        assertThat(DocumentType.named("Sắc lệnh")).isEmpty();
    }
}
