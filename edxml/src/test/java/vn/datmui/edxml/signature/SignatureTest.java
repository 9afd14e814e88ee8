package vn.datmui.edxml.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.datmui.edxml.TestMessages.NOW;
import static vn.datmui.edxml.TestMessages.attachment;
import static vn.datmui.edxml.TestMessages.contents;
import static vn.datmui.edxml.TestMessages.document;
import static vn.datmui.edxml.TestMessages.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.TestMessages;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.parts.PartSink;
import vn.datmui.edxml.signature.SignatureVerdict.State;

/** Signatures made here hold for the JDK, those of the JDK hold here, and nothing that was touched holds anywhere. */
class SignatureTest {

    private static final byte[] CONTENT = new byte[100_000];

    static {
        new Random(7).nextBytes(CONTENT);
    }

    private static String signed(MessageSigner signer) throws Exception {
        var out = new ByteArrayOutputStream();
        new EdxmlWriter(NOW)
                .writeSigned(document(attachment("a1", "tệp.bin")), contents(Map.of("a1", CONTENT)), signer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Reading reading(String message) {
        return read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static Document tree(String message) throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        return builders.newDocumentBuilder().parse(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oursHoldsAndHasNoFindings() throws Exception {
        for (var keys : List.of(TestKeys.rsa(), TestKeys.ec())) {
            var reading = reading(signed(keys.signer()));
            assertThat(reading.signature().state()).isEqualTo(State.VALID);
            assertThat(reading.signature().certificate()).isEqualTo(keys.certificate());
            assertThat(reading.findings()).isEmpty();
        }
    }

    @Test
    void oursHoldsForTheJdkUnderSecureValidation() throws Exception {
        for (var keys : List.of(TestKeys.rsa(), TestKeys.ec())) {
            var node = tree(signed(keys.signer()))
                    .getElementsByTagNameNS(XMLSignature.XMLNS, "Signature")
                    .item(0);
            var context = new DOMValidateContext(keys.certificate().getPublicKey(), node);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            var signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            assertThat(signature.validate(context)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2001/10/xml-exc-c14n#, http://www.w3.org/2001/04/xmldsig-more#rsa-sha256, sha256, VALID",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315, http://www.w3.org/2001/04/xmldsig-more#rsa-sha512, sha512, VALID",
        "'', http://www.w3.org/2001/04/xmldsig-more#rsa-sha256, sha256, VALID",
        "http://www.w3.org/2001/10/xml-exc-c14n#, http://www.w3.org/2000/09/xmldsig#rsa-sha1, sha1, VALID_BUT_WEAK",
    })
    void thoseOfTheJdkHoldHere(String form, String method, String digest, State state) throws Exception {
        var reading = reading(signedByTheJdk(form, method, digest));
        assertThat(reading.signature().state()).isEqualTo(state);
        assertThat(reading.has(FindingCode.SIGNATURE_WEAK)).isEqualTo(state == State.VALID_BUT_WEAK);
    }

    private static String signedByTheJdk(String form, String method, String digest) throws Exception {
        var tree =
                tree(new String(TestMessages.bytes("new-with-crlf-tabs-and-comments.edxml"), StandardCharsets.UTF_8));
        var header = (Element) tree.getElementsByTagNameNS("*", "edXMLHeader").item(0);
        var factory = XMLSignatureFactory.getInstance("DOM");
        var digests = Map.of("sha1", DigestMethod.SHA1, "sha256", DigestMethod.SHA256, "sha512", DigestMethod.SHA512);
        var enveloped = factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
        var transforms = form.isEmpty()
                ? List.of(enveloped)
                : List.of(enveloped, factory.newTransform(form, (TransformParameterSpec) null));
        var reference =
                factory.newReference("", factory.newDigestMethod(digests.get(digest), null), transforms, null, null);
        var signedInfo = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(method, null),
                List.of(reference));
        var keys = TestKeys.rsa();
        var infos = factory.getKeyInfoFactory();
        var info = infos.newKeyInfo(List.of(infos.newX509Data(List.of(keys.certificate()))));
        var context = new DOMSignContext(keys.key(), header);
        context.setProperty("org.jcp.xml.dsig.secureValidation", false); // SHA-1 is made here to be read
        factory.newXMLSignature(signedInfo, info).sign(context);
        var out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(tree), new StreamResult(out));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void changesAfterSigningAreFound() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        var begin = "<edXML:ContentTransferEncoded xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">";
        for (var changed : List.of(
                message.replace("118</edXML:CodeNumber>", "119</edXML:CodeNumber>"),
                message.replace("<edXML:Place>Cà Mau", "<edXML:Place> Cà Mau"),
                afterText(message, begin))) {
            assertThat(changed).isNotEqualTo(message);
            var reading = reading(changed);
            assertThat(reading.signature().state()).isEqualTo(State.INVALID);
            assertThat(reading.has(FindingCode.DIGEST_MISMATCH)).isTrue();
        }
    }

    /** Another letter as the first one of a content. */
    private static String afterText(String message, String text) {
        int at = message.indexOf(text) + text.length();
        return message.substring(0, at) + (message.charAt(at) == 'A' ? 'B' : 'A') + message.substring(at + 1);
    }

    @Test
    void aPrefixOrACommentMayChangeOnlyWhereTheCanonicalFormSaysSo() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        assertThat(reading(message.replace("<edXML:Code>", "<edXML:Code><!-- x -->"))
                        .signature()
                        .state())
                .isEqualTo(State.VALID);
        assertThat(reading(message.replace("<edXML:Code>", "<edXML:Code >"))
                        .signature()
                        .state())
                .isEqualTo(State.VALID);
        assertThat(reading(message.replace("\n", "\r\n")).signature().state()).isEqualTo(State.VALID);
    }

    @Test
    void signatureOfAnotherKeyIsRefused() throws Exception {
        var message = signed(MessageSigner.with(
                TestKeys.other().key(), List.of(TestKeys.rsa().certificate())));
        var reading = reading(message);
        assertThat(reading.signature().state()).isEqualTo(State.INVALID);
        assertThat(reading.has(FindingCode.SIGNATURE_INVALID)).isTrue();
    }

    @Test
    void certificateOutOfDateIsFlagged() throws Exception {
        var message = signed(TestKeys.rsa().signer()).getBytes(StandardCharsets.UTF_8);
        for (var day : List.of("2009-01-01T00:00", "2090-01-01T00:00")) {
            var reader = new EdxmlReader(ReadingRules.at(LocalDateTime.parse(day)));
            var reading = reader.read(new ByteArrayInputStream(message), PartSink.nowhere());
            assertThat(reading.signature().state()).isEqualTo(State.VALID);
            assertThat(reading.has(FindingCode.CERTIFICATE_OUT_OF_DATE)).isTrue();
        }
    }

    @Test
    void shortKeyIsFlagged() throws Exception {
        assertThat(reading(signed(TestKeys.shortRsa().signer())).has(FindingCode.KEY_SHORT))
                .isTrue();
    }

    @Test
    void wrappedMessagesAreRefused() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        // The signed message is moved into an unknown element of a forged one, its signature reused.
        int from = message.indexOf("<Signature");
        int to = message.indexOf("</Signature>") + "</Signature>".length();
        var signature = message.substring(from, to);
        var original = message.substring(message.indexOf("<edXML "), message.lastIndexOf("</edXML>") + 8);
        var forged = message.replace("118</edXML:CodeNumber>", "999</edXML:CodeNumber>");
        var inUnknown = forged.replace(
                "</edXML:edXMLHeader>",
                "<x:keep xmlns:x=\"urn:x\">" + original.replace(signature, "") + "</x:keep></edXML:edXMLHeader>");
        assertThat(reading(inUnknown).signature().state()).isEqualTo(State.INVALID);
        var inObject = forged.replace(
                "</Signature>", "<Object Id=\"o\">" + original.replace(signature, "") + "</Object></Signature>");
        assertThat(reading(inObject).signature().state()).isEqualTo(State.INVALID);
        assertThat(reading(inObject).has(FindingCode.SIGNATURE_OBJECT)).isTrue();
    }

    @Test
    void referencesToPartsAndToTheOutsideAreRefused() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        assertThat(reading(message.replace("URI=\"\"", "URI=\"#x\"")).has(FindingCode.SIGNATURE_COVERS_PART))
                .isTrue();
        for (var outside : List.of("http://127.0.0.1:1/x", "file:///etc/passwd", "x.xml")) {
            var reading = reading(message.replace("URI=\"\"", "URI=\"" + outside + "\""));
            assertThat(reading.has(FindingCode.EXTERNAL_REFERENCE)).isTrue();
            assertThat(reading.signature().state()).isEqualTo(State.INVALID);
        }
    }

    @Test
    void strangeTransformsAndAlgorithmsAreRefused() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        for (var strange : List.of(
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                "http://www.w3.org/2002/06/xmldsig-filter2")) {
            var changed = message.replace(
                    "Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"",
                    "Transform Algorithm=\"" + strange + "\"");
            assertThat(reading(changed).has(FindingCode.ALGORITHM_REFUSED)).isTrue();
        }
        var hmac = message.replace("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", SignatureMethod.HMAC_SHA1);
        assertThat(reading(hmac).has(FindingCode.ALGORITHM_REFUSED)).isTrue();
    }

    @Test
    void severalLateAndMisplacedSignaturesDoNotCount() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        int from = message.indexOf("<Signature");
        int to = message.indexOf("</Signature>") + "</Signature>".length();
        var signature = message.substring(from, to);
        var twice = message.replace(signature, signature + signature);
        assertThat(reading(twice).has(FindingCode.SIGNATURE_REPEATED)).isTrue();
        var moved = message.replace(signature, "").replace("</edXML>", signature + "</edXML>");
        assertThat(reading(moved).has(FindingCode.SIGNATURE_MISPLACED)).isTrue();
        int envelope = message.indexOf("<edXML:edXMLEnvelope");
        int list = message.indexOf("<AttachmentEncoded");
        int end = message.lastIndexOf("</edXML>");
        var late = message.substring(0, envelope) + message.substring(list, end) + message.substring(envelope, list)
                + "</edXML>";
        assertThat(reading(late).has(FindingCode.SIGNATURE_LATE)).isTrue();
        for (var odd : List.of(twice, moved, late)) {
            assertThat(reading(odd).signature().state()).isEqualTo(State.INVALID);
        }
    }

    @Test
    void signatureWithoutCertificateDoesNotCount() throws Exception {
        var message = signed(TestKeys.rsa().signer());
        var reading = reading(message.replaceAll("<KeyInfo>.*</KeyInfo>", ""));
        assertThat(reading.has(FindingCode.SIGNATURE_WITHOUT_CERTIFICATE)).isTrue();
        assertThat(reading.signature().state()).isEqualTo(State.INVALID);
        assertThat(reading(message.replace("</SignatureMethod>", "</SignatureMethod><X/>")
                                .replaceAll("<DigestValue>.*</DigestValue>", ""))
                        .has(FindingCode.SIGNATURE_BROKEN))
                .isTrue();
    }
}
