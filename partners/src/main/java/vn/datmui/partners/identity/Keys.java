package vn.datmui.partners.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import java.util.UUID;

/** The provider's signing keys: RS256 and ES256 in turn, so that a rotation also changes the algorithm. */
final class Keys {

    private JWK current = rsa();

    synchronized void rotate() {
        current = current instanceof RSAKey ? ec() : rsa();
    }

    synchronized JWK current() {
        return current;
    }

    Map<String, Object> published() {
        return new JWKSet(current().toPublicJWK()).toJSONObject();
    }

    String sign(JWTClaimsSet claims) {
        return signed(current(), current().getKeyID(), claims);
    }

    /** By a key that nobody published, under the name of the published one. */
    String signByForeignKey(JWTClaimsSet claims) {
        return signed(current() instanceof RSAKey ? rsa() : ec(), current().getKeyID(), claims);
    }

    /** By HMAC with the published key as its secret: what a careless checker accepts. */
    String signByPublishedKey(JWTClaimsSet claims) {
        try {
            byte[] secret = current() instanceof RSAKey rsa
                    ? rsa.toRSAPublicKey().getEncoded()
                    : current().toECKey().toECPublicKey().getEncoded();
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(current().getKeyID())
                    .build();
            return serialized(header, claims, new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWK key, String id, JWTClaimsSet claims) {
        try {
            JWSSigner signer = key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
            JWSAlgorithm algorithm = key instanceof RSAKey ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
            return serialized(new JWSHeader.Builder(algorithm).keyID(id).build(), claims, signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialized(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
