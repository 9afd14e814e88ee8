package vn.datmui.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.ProviderException;
import java.time.Clock;
import java.time.Instant;
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

    byte[] sign(byte[] pdf, Signer signer, String reason, VisibleSignature seen) {
        SigningKeys.Key key = keys.of(signer);
        PAdESSignatureParameters parameters = parameters(key, signer, reason);
        parameters.setImageParameters(
                image(signer, seen, parameters.bLevel().getSigningDate().toInstant()));
        return DSSUtils.toByteArray(sign(new InMemoryDocument(pdf), key, parameters));
    }

    private static SignatureImageParameters image(Signer signer, VisibleSignature seen, Instant at) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setFieldId(seen.field());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(SignaturePicture.of(signer, seen, at), "signature.png", MimeTypeEnum.PNG));
        image.setDpi(SignaturePicture.DOTS_PER_INCH);
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setFieldParameters(field);
        return image;
    }

    private DSSDocument sign(DSSDocument document, Signer signer, String reason) {
        SigningKeys.Key key = keys.of(signer);
        return sign(document, key, parameters(key, signer, reason));
    }

    private DSSDocument sign(DSSDocument document, SigningKeys.Key key, PAdESSignatureParameters parameters) {
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
