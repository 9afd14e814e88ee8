package vn.datmui.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.ProviderException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Signs with EU DSS: PAdES-BASELINE-B, one incremental update per signer. */
final class PaperSigning {

    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    private final SigningKeys keys;
    private final Clock clock;
    private final CommonCertificateVerifier verifier = quietVerifier();

    PaperSigning(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** BASELINE-B asks nobody for revocation data, so that its absence is no news. */
    private static CommonCertificateVerifier quietVerifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        return verifier;
    }

    byte[] sign(byte[] pdf, List<Signer> signers, String reason) {
        DSSDocument document = new InMemoryDocument(pdf);
        for (Signer signer : signers) {
            document = sign(document, signer, reason);
        }
        return DSSUtils.toByteArray(document);
    }

    private DSSDocument sign(DSSDocument document, Signer signer, String reason) {
        SigningKeys.Key key = keys.of(signer);
        PAdESSignatureParameters parameters = parameters(key, signer, reason);
        PAdESService service = new PAdESService(verifier);
        SignatureValue value = value(key, service, document, parameters);
        return service.signDocument(document, parameters, value);
    }

    private static SignatureValue value(
            SigningKeys.Key key, PAdESService service, DSSDocument document, PAdESSignatureParameters parameters) {
        var toBeSigned = service.getDataToSign(document, parameters);
        try {
            return key.token().sign(toBeSigned, parameters.getDigestAlgorithm(), key.entry());
        } catch (DSSException | ProviderException e) {
            throw SigningFailed.deviceSilent(key.token().getClass().getSimpleName());
        }
    }

    private PAdESSignatureParameters parameters(SigningKeys.Key key, Signer signer, String reason) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.entry().getCertificate());
        parameters.setCertificateChain(key.entry().getCertificateChain());
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        parameters.setSigningTimeZone(ZONE);
        parameters.setSignerName(SignerNames.shown(signer));
        parameters.setReason(reason);
        return parameters;
    }
}
