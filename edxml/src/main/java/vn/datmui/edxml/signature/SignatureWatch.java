package vn.datmui.edxml.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.xml.Canonicalizer;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;
import vn.datmui.edxml.xml.TreeBuilder;
import vn.datmui.edxml.xml.Unreadable;
import vn.datmui.edxml.xml.XmlEvents;

/**
 * Checks the signature of a message while it flows by. The header, where the signature stands, is in the tree when the
 * first content begins: from then on the digest runs along with the reading, so nothing is read twice or kept.
 */
public final class SignatureWatch {

    private final TreeBuilder tree;
    private final Findings findings;
    private final LocalDateTime now;
    private @Nullable Element signature;
    private @Nullable SignaturePlan plan;
    private @Nullable MessageDigest digest;
    private @Nullable XmlEvents running;

    /** @param now the moment by which certificates are judged, in Asia/Ho_Chi_Minh */
    public SignatureWatch(TreeBuilder tree, Findings findings, LocalDateTime now) {
        this.tree = tree;
        this.now = now;
        this.findings = findings;
    }

    /** Called when the first content begins, its element being told already. */
    public void contentBegins() throws IOException, Unreadable {
        if (signature == null) {
            begin();
        }
    }

    private void begin() throws IOException, Unreadable {
        var found = inHeader(tree.root());
        if (found.isEmpty()) {
            return;
        }
        signature = found.getFirst();
        plan = SignaturePlan.of(signature, findings);
        if (plan != null) {
            var sum = digest(plan.whole().digest().jdk());
            digest = sum;
            running = new Canonicalizer(plan.whole().form(), plan.whole().inclusive(), new Digesting(sum));
            tree.tell(running, signature);
        }
    }

    /** Whoever else wants to hear what is read from now on. */
    public @Nullable XmlEvents listener() {
        return running;
    }

    /** The verdict at the end of the message; digests of contents are asked for by content id. */
    public SignatureVerdict verdict(Function<String, Optional<byte[]>> contents) throws IOException, Unreadable {
        boolean hasContent = tree.root().all("AttachmentEncoded").stream()
                .flatMap(list -> list.all("Attachment").stream())
                .anyMatch(
                        attachment -> attachment.first("ContentTransferEncoded").isPresent());
        var all = signatures(tree.root(), new ArrayList<>());
        if (all.isEmpty()) {
            return SignatureVerdict.NONE;
        }
        if (all.size() > 1) {
            findings.add(FindingCode.SIGNATURE_REPEATED, all.get(1).place());
            return invalid(null);
        }
        if (inHeader(tree.root()).isEmpty()) {
            findings.add(FindingCode.SIGNATURE_MISPLACED, all.getFirst().place());
            return invalid(null);
        }
        if (signature == null && hasContent) {
            findings.add(FindingCode.SIGNATURE_LATE, all.getFirst().place());
            return invalid(null);
        }
        if (signature == null) {
            begin();
        }
        return plan == null ? invalid(null) : check(plan, Objects.requireNonNull(signature), contents);
    }

    private SignatureVerdict check(SignaturePlan plan, Element signature, Function<String, Optional<byte[]>> contents)
            throws IOException, Unreadable {
        boolean weak = plan.method().weak() || plan.whole().digest().weak();
        if (weak) {
            findings.add(FindingCode.SIGNATURE_WEAK, signature.place(), "SHA-1");
        }
        boolean intact =
                agrees(plan.whole().value(), Objects.requireNonNull(digest).digest());
        for (var attachment : plan.attachments()) {
            intact &= contents.apply(attachment.contentId())
                    .filter(sum -> agrees(attachment.value(), sum))
                    .isPresent();
        }
        if (!intact) {
            findings.add(FindingCode.DIGEST_MISMATCH, signature.place());
        }
        var signer = SignatureKeys.signer(plan, signature, findings, now);
        boolean holds = intact && signer.fits();
        return new SignatureVerdict(
                !holds
                        ? SignatureVerdict.State.INVALID
                        : weak ? SignatureVerdict.State.VALID_BUT_WEAK : SignatureVerdict.State.VALID,
                signer.certificate());
    }

    private static boolean agrees(String promised, byte[] sum) {
        var value = SignatureKeys.base64(promised);
        return value != null && MessageDigest.isEqual(value, sum);
    }

    private static SignatureVerdict invalid(@Nullable X509Certificate certificate) {
        return new SignatureVerdict(SignatureVerdict.State.INVALID, certificate);
    }

    private static List<Element> inHeader(Element root) {
        return root.all("edXMLEnvelope").stream()
                .limit(1)
                .flatMap(envelope -> envelope.all("edXMLHeader").stream().limit(1))
                .flatMap(header -> header.elements().stream())
                .filter(SignatureWatch::isSignature)
                .toList();
    }

    private static List<Element> signatures(Element element, List<Element> found) {
        if (isSignature(element)) {
            found.add(element);
        }
        element.elements().forEach(child -> signatures(child, found));
        return found;
    }

    private static boolean isSignature(Element element) {
        return element.local().equals("Signature")
                && (element.name().isEdxml() || element.name().namespace().equals(Name.XMLDSIG));
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gathers small writes before they are digested. */
    static final class Digesting extends OutputStream {

        private final MessageDigest sum;

        Digesting(MessageDigest sum) {
            this.sum = sum;
        }

        @Override
        public void write(int octet) {
            sum.update((byte) octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            sum.update(octets, offset, length);
        }
    }
}
