package vn.datmui.signing;

import java.time.Instant;

/**
 * The verdict on one signature.
 *
 * @param intact whether the signed bytes are unchanged and the signature value checks
 * @param trusted whether the certificate leads to a trusted root
 * @param level the format, {@code PAdES-BASELINE-B}
 */
public record SignatureVerdict(
        String signer, Instant signedAt, String level, boolean intact, boolean trusted, String explanation) {

    public boolean isValid() {
        return intact && trusted;
    }
}
