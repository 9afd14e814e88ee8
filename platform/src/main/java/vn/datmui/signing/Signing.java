package vn.datmui.signing;

import java.util.List;

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

    /** What stands on a PDF: every signature with its verdict; empty when it carries none. */
    List<SignatureVerdict> validate(byte[] pdf);

    /** The certificate of the demonstration root in PEM, for outside checkers. */
    String trustAnchorPem();
}
