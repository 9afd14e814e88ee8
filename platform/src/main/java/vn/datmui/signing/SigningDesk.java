package vn.datmui.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The one desk where papers are signed and signatures are checked. */
final class SigningDesk implements Signing {

    private final PaperSigning signing;
    private final SignatureChecking checking;
    private final SigningKeys keys;
    private final TrustedRoots roots;
    private final Supplier<X509Certificate> anchor;

    SigningDesk(
            PaperSigning signing,
            SignatureChecking checking,
            SigningKeys keys,
            TrustedRoots roots,
            Supplier<X509Certificate> anchor) {
        this.signing = signing;
        this.checking = checking;
        this.keys = keys;
        this.roots = roots;
        this.anchor = anchor;
    }

    @Override
    public byte[] sign(byte[] pdf, List<Signer> signers, String reason) {
        return signing.sign(pdf, signers, reason);
    }

    @Override
    public byte[] sign(byte[] pdf, Signer signer, String reason, VisibleSignature seen) {
        return signing.sign(pdf, signer, reason, seen);
    }

    @Override
    public List<SignatureVerdict> validate(byte[] pdf) {
        return checking.verdicts(pdf);
    }

    @Override
    public MessageSeal sealOf(Signer.AgencySeal seal) {
        return new KeyedSeal(keys.of(seal));
    }

    @Override
    public Optional<String> trustedHolder(X509Certificate certificate, Instant at) {
        return roots.holder(certificate, at);
    }

    @Override
    public String trustAnchorPem() {
        try {
            String lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(anchor.get().getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that cannot be written", e);
        }
    }
}
