package vn.datmui.edxml.signature;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The algorithms a signature may name: SHA-2 families, and SHA-1 because old producers still write it. */
final class Algorithms {

    /** An algorithm by the name the JDK knows it, and whether its integrity is no longer assured. */
    record Known(String jdk, boolean weak) {}

    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";

    private static final Map<String, Known> DIGESTS = Map.of(
            "http://www.w3.org/2000/09/xmldsig#sha1",
            new Known("SHA-1", true),
            SHA256,
            new Known("SHA-256", false),
            MORE + "sha384",
            new Known("SHA-384", false),
            "http://www.w3.org/2001/04/xmlenc#sha512",
            new Known("SHA-512", false));

    private static final Map<String, Known> SIGNATURES = Map.of(
            "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
            new Known("SHA1withRSA", true),
            MORE + "rsa-sha256",
            new Known("SHA256withRSA", false),
            MORE + "rsa-sha384",
            new Known("SHA384withRSA", false),
            MORE + "rsa-sha512",
            new Known("SHA512withRSA", false),
            MORE + "ecdsa-sha256",
            new Known("SHA256withECDSAinP1363Format", false),
            MORE + "ecdsa-sha384",
            new Known("SHA384withECDSAinP1363Format", false),
            MORE + "ecdsa-sha512",
            new Known("SHA512withECDSAinP1363Format", false));

    private Algorithms() {}

    static @Nullable Known digest(String uri) {
        return DIGESTS.get(uri);
    }

    static @Nullable Known signature(String uri) {
        return SIGNATURES.get(uri);
    }

    /** How our own signatures are named for a kind of key. */
    static String signatureFor(String keyAlgorithm) {
        return switch (keyAlgorithm) {
            case "RSA" -> MORE + "rsa-sha256";
            case "EC" -> MORE + "ecdsa-sha256";
            default -> throw new IllegalArgumentException("no signature algorithm for keys of kind " + keyAlgorithm);
        };
    }

    static String digestUri() {
        return SHA256;
    }
}
