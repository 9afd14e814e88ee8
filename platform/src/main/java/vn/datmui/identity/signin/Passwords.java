package vn.datmui.identity.signin;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane. Few at a time, so that a flood of sign-ins cannot eat the
 * memory. A name that nobody has takes as long as a wrong password.
 */
@Component
public class Passwords {

    static final int MEMORY_KIB = 19 * 1024;
    static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final Semaphore permits = new Semaphore(AT_ONCE, true);
    private final String hashOfNobody = argon2.encode(Secret.fresh());

    public String hash(String password) {
        permits.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            permits.release();
        }
    }

    boolean matches(String password, Optional<String> hash) {
        permits.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent();
        } finally {
            permits.release();
        }
    }
}
