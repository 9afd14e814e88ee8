package vn.datmui.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** An agency's key for messages between systems: it stays in its place, only signatures leave. */
public interface MessageSeal {

    /** The agency's certificate first, then those that issued it. */
    List<X509Certificate> certificates();

    /**
     * Signs with SHA-256: RSA by PKCS #1 1.5, elliptic curves as the two numbers one after the other.
     *
     * @throws SigningFailed when the key's device does not answer
     */
    byte[] sign(byte[] octets);
}
