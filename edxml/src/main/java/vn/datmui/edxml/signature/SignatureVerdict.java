package vn.datmui.edxml.signature;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a message's signature came to. Whether the certificate is to be trusted is for the caller to say: this
 * library knows no authorities.
 *
 * @param certificate the signer's, when it could be read; it fits the signature only when the state is a valid one
 */
public record SignatureVerdict(State state, @Nullable X509Certificate certificate) {

    public static final SignatureVerdict NONE = new SignatureVerdict(State.NONE, null);

    /** From nothing to good. */
    public enum State {
        /** The message carries no signature. */
        NONE,
        /** It does not hold, or covers less than the whole message. */
        INVALID,
        /** It holds, but with SHA-1: integrity is not assured. */
        VALID_BUT_WEAK,
        /** It holds and covers everything but itself. */
        VALID
    }
}
