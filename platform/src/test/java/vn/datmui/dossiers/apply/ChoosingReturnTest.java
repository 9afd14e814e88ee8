package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.dossiers.ReturnWay;

class ChoosingReturnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            AT_THE_COUNTER | ''          | 0912345678  | ''             | {}
            ONLINE         | ''          | 02903831234 | ten@example.vn | {}
            BY_POST        | 12 Lê Lợi   | 0912345678  | ''             | {}
            BY_POST        | ''          | 0912345678  | ''             | {address=required}
            -              | ''          | ''          | ''             | {returnKind=required, phone=required}
            ONLINE         | ''          | 912345678   | ''             | {phone=format}
            ONLINE         | ''          | 0912345678  | ten@           | {email=format}
            ONLINE         | ''          | 0912345678  | a b@c.vn       | {email=format}
            """)
    void saysWhatIsWrongWithTheWayOfReturnAndTheContact(
            ReturnWay.@Nullable Kind kind, String address, String phone, String email, String findings) {
        assertThat(ChoosingReturn.check(new Wishes(kind, address, phone, email)))
                .hasToString(findings);
    }
}
