package vn.datmui.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.identity.Account;
import vn.datmui.identity.signin.NewPassword.Fault;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.PersonalId;

class NewPasswordTest {

    private static final Account ACCOUNT = new Account(
            new AccountId(new UUID(0, 1)),
            "Nguyễn Thị Hồng Thắm",
            new PersonalId("096185000123"),
            null,
            LocalDate.of(1985, 3, 14),
            "female",
            "",
            "32248",
            "hong.tham@camau.example",
            "0900000001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # password                 | fault
            ngắn quá                   | TOO_SHORT
            123456789                  | TOO_SHORT
            1234567890                 | TOO_COMMON
            0987654321                 | TOO_COMMON
            abcdefghijkl               | TOO_COMMON
            aaaaaaaaaaaa               | TOO_COMMON
            abababababab               | TOO_COMMON
            matkhau123                 | TOO_COMMON
            Mật khẩu 123               | TOO_COMMON
            PASSWORD2026               | TOO_COMMON
            camau@2025                 | TOO_COMMON
            q1w2e3r4t5y6               | TOO_COMMON
            Basketball                 | TOO_COMMON
            basketball1985!            | TOO_COMMON
            2026.manchester            | TOO_COMMON
            basketball ở bến Rạch Tàu  |
            096185000123               | ABOUT_YOU
            số096185000123             | ABOUT_YOU
            hồng thắm nguyễn thị hồng thắm | ABOUT_YOU
            nguyenthihongtham1985      | ABOUT_YOU
            hong.tham@camau.example    | ABOUT_YOU
            thuyền về bến Rạch Tàu chiều mưa |
            rung-dua-bien-song-4821    |
            correct horse battery      |
            """)
    void refusesWhatAStrangerWouldTryFirst(String password, Fault fault) {
        assertThat(NewPassword.faultOf(password, ACCOUNT, "")).isEqualTo(Optional.ofNullable(fault));
    }

    @ParameterizedTest
    @CsvSource("tiepnhan.32248 của tôi")
    void refusesTheUserName(String password) {
        assertThat(NewPassword.faultOf(password, ACCOUNT, "tiepnhan.32248")).contains(Fault.ABOUT_YOU);
    }
}
