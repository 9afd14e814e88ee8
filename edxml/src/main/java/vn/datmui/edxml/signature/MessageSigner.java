package vn.datmui.edxml.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/** Whoever signs messages for an agency: a key in memory, or a device that keeps it. */
public interface MessageSigner {

    /** The signer's certificate first, then those that issued it. */
    List<X509Certificate> certificates();

    /**
     * Signs with SHA-256 and the key of the first certificate: RSA by PKCS #1 1.5, elliptic curves as the two numbers one
     * after the other.
     */
    byte[] sign(byte[] octets) throws GeneralSecurityException;

    /** Signs with a key in memory. */
    static MessageSigner with(PrivateKey key, List<X509Certificate> certificates) {
        var chain = List.copyOf(certificates);
        var algorithm = Algorithms.signature(Algorithms.signatureFor(key.getAlgorithm()));
        return new MessageSigner() {
            @Override
            public List<X509Certificate> certificates() {
                return chain;
            }

            @Override
            public byte[] sign(byte[] octets) throws GeneralSecurityException {
                var signature =
                        Signature.getInstance(Objects.requireNonNull(algorithm).jdk());
                signature.initSign(key);
                signature.update(octets);
                return signature.sign();
            }
        };
    }
}
