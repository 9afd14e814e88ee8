package vn.datmui.identity.signin;

import java.util.List;
import vn.datmui.identity.AssuranceLevel;

/**
 * By what a person has proved at sign-in who they are.
 *
 * @param methods in the words of RFC 8176: {@code pwd}, {@code otp}, {@code hwk}, {@code mfa}; {@code fed} for an identity of elsewhere
 */
public record Proof(AssuranceLevel level, List<String> methods) {

    /** One factor: the password. */
    public static final Proof PASSWORD = new Proof(AssuranceLevel.LOW, List.of("pwd"));

    /** Password and the code of an authenticator app. */
    public static final Proof APP = new Proof(AssuranceLevel.SUBSTANTIAL, List.of("pwd", "otp", "mfa"));

    /** Password and a recovery code. */
    public static final Proof RECOVERY_CODE = new Proof(AssuranceLevel.SUBSTANTIAL, List.of("pwd", "rc", "mfa"));

    /** Password and a passkey. */
    public static final Proof PASSWORD_AND_PASSKEY =
            new Proof(AssuranceLevel.SUBSTANTIAL, List.of("pwd", "hwk", "mfa"));

    /** A passkey with the finger, the face or the PIN of its owner: two factors in one. */
    public static final Proof PASSKEY = new Proof(AssuranceLevel.SUBSTANTIAL, List.of("hwk", "user", "mfa"));

    public Proof {
        methods = List.copyOf(methods);
    }
}
