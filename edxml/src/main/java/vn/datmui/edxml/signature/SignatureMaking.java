package vn.datmui.edxml.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.datmui.edxml.xml.Attribute;
import vn.datmui.edxml.xml.Binding;
import vn.datmui.edxml.xml.CanonicalForm;
import vn.datmui.edxml.xml.Canonicalizer;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.Node;
import vn.datmui.edxml.xml.Unreadable;
import vn.datmui.edxml.xml.XmlEvents;

/** Makes the signature of a message: SHA-256 over the exclusive canonical form of everything but the signature. */
public final class SignatureMaking {

    private static final Set<String> NO_PREFIXES = Set.of();
    private static final Name PLACEHOLDER = name("Signature");

    private final MessageSigner signer;
    private final MessageDigest sum = SignatureWatch.digest("SHA-256");

    public SignatureMaking(MessageSigner signer) {
        this.signer = signer;
    }

    /** Where the whole message is told first, without its signature but with the blanks around it. */
    public XmlEvents digesting() {
        return new Canonicalizer(CanonicalForm.EXCLUSIVE, NO_PREFIXES, new SignatureWatch.Digesting(sum));
    }

    /** What stands for the signature while the message is told to {@link #digesting()}. */
    public static Element placeholder() {
        return Element.of(PLACEHOLDER, "");
    }

    /** The signature over what was told. */
    public Element signature() throws IOException, Unreadable, GeneralSecurityException {
        var signedInfo = signedInfo(Base64.getEncoder().encodeToString(sum.digest()));
        var octets = new ByteArrayOutputStream();
        signedInfo.tell(new Canonicalizer(CanonicalForm.EXCLUSIVE, NO_PREFIXES, octets), null);
        var value = Base64.getEncoder().encodeToString(signer.sign(octets.toByteArray()));
        return Element.of(
                PLACEHOLDER,
                List.of(new Binding("", Name.XMLDSIG)),
                List.of(),
                List.of(signedInfo, Element.of(name("SignatureValue"), value), keyInfo()));
    }

    private Element signedInfo(String digest) {
        var first = signer.certificates().getFirst();
        var method = Algorithms.signatureFor(first.getPublicKey().getAlgorithm());
        var reference = Element.of(
                name("Reference"),
                List.of(),
                List.of(new Attribute(new Name("", "URI", ""), "")),
                List.of(
                        Element.of(
                                name("Transforms"),
                                List.of(),
                                List.of(),
                                List.of(
                                        algorithm("Transform", Algorithms.ENVELOPED),
                                        algorithm("Transform", CanonicalForm.EXCLUSIVE.uri()))),
                        algorithm("DigestMethod", Algorithms.digestUri()),
                        Element.of(name("DigestValue"), digest)));
        return Element.of(
                name("SignedInfo"),
                List.of(new Binding("", Name.XMLDSIG)),
                List.of(),
                List.of(
                        algorithm("CanonicalizationMethod", CanonicalForm.EXCLUSIVE.uri()),
                        algorithm("SignatureMethod", method),
                        reference));
    }

    private Element keyInfo() throws GeneralSecurityException {
        var certificates = new ArrayList<Node>();
        for (var certificate : signer.certificates()) {
            var der = Base64.getEncoder().encodeToString(certificate.getEncoded());
            certificates.add(Element.of(name("X509Certificate"), der));
        }
        var data = Element.of(name("X509Data"), List.of(), List.of(), certificates);
        return Element.of(name("KeyInfo"), List.of(), List.of(), List.of(data));
    }

    private static Element algorithm(String local, String uri) {
        var attribute = new Attribute(new Name("", "Algorithm", ""), uri);
        return Element.of(name(local), List.of(), List.of(attribute), List.of());
    }

    private static Name name(String local) {
        return new Name(Name.XMLDSIG, local, "");
    }
}
