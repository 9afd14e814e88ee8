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

    public Proof {
        methods = List.copyOf(methods);
    }
}
