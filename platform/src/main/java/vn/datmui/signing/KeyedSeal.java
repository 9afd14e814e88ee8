package vn.datmui.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** The seal of an agency by its key, wherever that lies. */
record KeyedSeal(SigningKeys.Key key) implements MessageSeal {

    @Override
    public List<X509Certificate> certificates() {
        return Stream.of(key.entry().getCertificateChain())
                .map(CertificateToken::getCertificate)
                .toList();
    }

    @Override
    public byte[] sign(byte[] octets) {
        byte[] value = key.token()
                .sign(new ToBeSigned(octets), DigestAlgorithm.SHA256, key.entry())
                .getValue();
        return certificates().getFirst().getPublicKey() instanceof ECPublicKey curve ? plain(value, curve) : value;
    }

    private static byte[] plain(byte[] der, ECPublicKey key) {
        BigInteger order = key.getParams().getOrder();
        try {
            BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(order, der);
            return PlainDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
