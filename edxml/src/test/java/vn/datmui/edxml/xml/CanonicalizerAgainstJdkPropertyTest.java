package vn.datmui.edxml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.ExcC14NParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.signature.TestKeys;

/** The canonical forms written while reading are, byte for byte, those that the JDK makes of a tree. */
class CanonicalizerAgainstJdkPropertyTest {

    private static final List<String> PIECES = List.of(
            "<a z='1' b='2'>1</a>",
            "<p:d xmlns:p='u:1' p:y='&quot;&#10;&amp;' x='>'><p:e/></p:d>",
            "<e xmlns='u:2'><f xmlns=''><g xmlns=''/></f></e>",
            "<o:h o:q='1' xml:lang='vi'/>",
            "<i xmlns:o='u:9'><o:j/></i>",
            "<k xmlns:p='u:1' xmlns:q='u:1'><p:l/><q:m p:n=''/></k>",
            "chữ &lt;&gt;&amp;&#13; ",
            "\r\n\t",
            "<!-- ghi chú -->",
            "<?pi  dữ liệu?>",
            "<![CDATA[<&>]]>",
            "<o:n xmlns:o='u:0' xmlns='u:0'><s/></o:n>");

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(8)
                .map(inside ->
                        "<?xml version='1.0'?><!-- trước --><?x y?>\n<r xmlns:o='u:0' xmlns:unused='u:7' xml:space='preserve'>"
                                + String.join("", inside) + "</r>\n<?sau?><!-- sau -->");
    }

    @Property(tries = 400)
    void writesWhatTheJdkWrites(@ForAll("documents") String document) throws Exception {
        for (var form : CanonicalForm.values()) {
            if (form != CanonicalForm.EXCLUSIVE_MISSPELT) {
                assertThat(ours(document, form, Set.of())).isEqualTo(jdk(document, form, null));
            }
        }
    }

    @Property(tries = 200)
    void writesNamedPrefixesLikeTheInclusiveForm(@ForAll("documents") String document) throws Exception {
        var named = new ExcC14NParameterSpec(List.of("o", "unused", "p"));
        assertThat(ours(document, CanonicalForm.EXCLUSIVE, Set.of("o", "unused", "p")))
                .isEqualTo(jdk(document, CanonicalForm.EXCLUSIVE, named));
    }

    private static String ours(String document, CanonicalForm form, Set<String> prefixes) throws Exception {
        var out = new ByteArrayOutputStream();
        Scanner.over(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                        new Canonicalizer(form, prefixes, out),
                        XmlLimits.USUAL,
                        new Findings())
                .run();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String jdk(String document, CanonicalForm form, @Nullable C14NMethodParameterSpec parameters)
            throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        var tree = builders.newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        var factory = XMLSignatureFactory.getInstance("DOM");
        Reference reference = factory.newReference(
                form.keepsComments() ? "#xpointer(/)" : "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        factory.newTransform(form.uri(), (TransformParameterSpec) parameters)),
                null,
                null);
        var signedInfo = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalForm.INCLUSIVE.uri(), (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(reference));
        var context = new DOMSignContext(TestKeys.rsa().key(), tree.getDocumentElement());
        context.setProperty("javax.xml.crypto.dsig.cacheReference", true);
        factory.newXMLSignature(signedInfo, null).sign(context);
        return new String(reference.getDigestInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
