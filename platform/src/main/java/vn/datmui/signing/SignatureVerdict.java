package vn.datmui.signing;

import java.time.Instant;

/**
 * The verdict on one signature.
 *
 * @param signer the name in the certificate
 * @param signedAt the time that the signer claims
 * @param intact whether the signed bytes are unchanged, the signature value checks, and nothing but signatures came after
 * @param trusted whether the certificate leads to a trusted root and was valid when it signed
 * @param level the format, {@code PAdES-BASELINE-B}
 * @param explanation the bundle key of one plain sentence: {@code signing.verdict.valid}, {@code .altered},
 *     {@code .addedTo}, {@code .unknownRoot}, {@code .expired}, {@code .damaged}
 */
public record SignatureVerdict(
        String signer, Instant signedAt, String level, boolean intact, boolean trusted, String explanation) {

    public boolean isValid() {
        return intact && trusted;
    }

    /** The file once carried a signature, but it can no longer be read. */
    static SignatureVerdict damaged() {
        return new SignatureVerdict("", Instant.EPOCH, "", false, false, "signing.verdict.damaged");
    }

    static String explain(boolean unchanged, boolean onlySignaturesAdded, boolean known, boolean inTime) {
        if (!unchanged) {
            return "signing.verdict.altered";
        }
        if (!onlySignaturesAdded) {
            return "signing.verdict.addedTo";
        }
        if (!known) {
            return "signing.verdict.unknownRoot";
        }
        return inTime ? "signing.verdict.valid" : "signing.verdict.expired";
    }
}
