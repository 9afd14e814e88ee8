package vn.datmui.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signs papers as PAdES and validates them. Each signer has one key, in a PKCS#12 file or behind PKCS#11; in the
 * demonstration province keys and certificates are made at first use, under a root of its own.
 */
public interface Signing {

    /**
     * Adds a signature of each signer, in that order, each covering what the earlier ones signed.
     *
     * @return the signed PDF; the bytes before each signature are unchanged
     * @throws SigningFailed when a key is missing, expired or its device does not answer
     */
    byte[] sign(byte[] pdf, List<Signer> signers, String reason);

    /**
     * Adds one signature that is seen in an empty field of the PDF.
     *
     * @return the signed PDF; the bytes before the signature are unchanged
     * @throws SigningFailed when a key is missing, expired or its device does not answer
     */
    byte[] sign(byte[] pdf, Signer signer, String reason, VisibleSignature seen);

    /** What stands on a PDF: every signature with its verdict; empty when it carries none. */
    List<SignatureVerdict> validate(byte[] pdf);

    /** What an agency signs messages between systems with. */
    MessageSeal sealOf(Signer.AgencySeal seal);

    /**
     * The number (UID) that a certificate gives its holder, an agency's code, when it leads to a trusted root at that moment:
     * the platform's own, or one whose certificate lies in {@code <datmui.home>/keys/trusted} as PEM.
     */
    Optional<String> trustedHolder(X509Certificate certificate, Instant at);

    /** The certificate of the demonstration root in PEM, for outside checkers. */
    String trustAnchorPem();
}
