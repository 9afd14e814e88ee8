package vn.datmui.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesWithArgon2idAtTheCostThatWeChose() {
        assertThat(passwords.hash("rừng đước chiều mưa")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void saltsEveryHash() {
        assertThat(passwords.hash("rừng đước chiều mưa")).isNotEqualTo(passwords.hash("rừng đước chiều mưa"));
    }

    @Test
    void matchesOnlyTheSamePassword() {
        Optional<String> hash = Optional.of(passwords.hash("rừng đước chiều mưa"));
        assertThat(passwords.matches("rừng đước chiều mưa", hash)).isTrue();
        assertThat(passwords.matches("Rừng đước chiều mưa", hash)).isFalse();
    }

    @Test
    void neverMatchesWhereNoPasswordIsSet() {
        assertThat(passwords.matches("", Optional.empty())).isFalse();
    }
}
