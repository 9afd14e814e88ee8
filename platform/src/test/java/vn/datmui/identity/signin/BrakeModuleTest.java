package vn.datmui.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.identity.Account;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.PersonalId;

/** Guessing passwords. */
@PlatformTest
class BrakeModuleTest {

    private static final String RIGHT = "thuyền về bến Rạch Tàu";
    private static final String WRONG = "không phải đâu";

    @Autowired
    SigningIn signingIn;

    @Autowired
    AccountTable accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    TestClock clock;

    private final String number = "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
    private final String address =
            "2001:db8::" + Integer.toHexString(ThreadLocalRandom.current().nextInt(65_536));

    @BeforeEach
    void openAccount() {
        AccountId id = new AccountId(UUID.randomUUID());
        accounts.open(
                new Account(id, "Người Thử", new PersonalId(number), null, null, "", "", null, "", ""),
                null,
                Clock.systemUTC().instant());
        accounts.setPasswordHash(id, passwords.hash(RIGHT), Clock.systemUTC().instant());
    }

    @Test
    void makesAStrangerWaitAfterFiveFailuresEvenWithTheRightPassword() {
        clock.setTo("2026-11-24T08:00");
        fail(5);
        SignIn answer = signingIn.signIn(number, RIGHT, stranger());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        SignIn.Wait.class, wait -> assertThat(wait.time()).isEqualTo(Duration.ofMinutes(15)));
    }

    @Test
    void letsThemTryAgainWhenTheTimeIsOver() {
        clock.setTo("2026-11-24T08:00");
        fail(5);
        clock.forward(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(signingIn.signIn(number, RIGHT, stranger())).isInstanceOf(SignIn.Opened.class);
    }

    @Test
    void neverLocksThePersonOutOfTheirOwnDevice() {
        var opened = (SignIn.Opened) signingIn.signIn(number, RIGHT, stranger());
        fail(20);
        Caller own = new Caller(address, "điện thoại của tôi", opened.deviceSecret());
        assertThat(signingIn.signIn(number, RIGHT, own)).isInstanceOf(SignIn.Opened.class);
    }

    @Test
    void slowsAKnownDeviceDownToo() {
        var opened = (SignIn.Opened) signingIn.signIn(number, RIGHT, stranger());
        Caller own = new Caller(address, "điện thoại bị mất", opened.deviceSecret());
        for (int i = 0; i < Brake.PER_DEVICE; i++) {
            signingIn.signIn(number, WRONG, own);
        }
        assertThat(signingIn.signIn(number, RIGHT, own)).isInstanceOf(SignIn.Wait.class);
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (int i = 0; i < Brake.PER_ADDRESS; i++) {
            signingIn.signIn("khong-co-%d-%s".formatted(i, number), WRONG, stranger());
        }
        assertThat(signingIn.signIn(number, RIGHT, stranger())).isInstanceOf(SignIn.Wait.class);
        assertThat(signingIn.signIn(number, RIGHT, new Caller("2001:db8:1::1", "", "")))
                .isInstanceOf(SignIn.Opened.class);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            signingIn.signIn(number, WRONG, stranger());
        }
    }

    private Caller stranger() {
        return new Caller(address, "lạ", "");
    }
}
