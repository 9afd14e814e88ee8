package vn.datmui.edxml.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.xml.CanonicalForm;
import vn.datmui.edxml.xml.Element;
import vn.datmui.edxml.xml.Name;

/**
 * What a Signature element promises, as far as this profile lets it: one reference to the whole message without the
 * signature, and references to attachments by content id. Everything else (fragments, outside addresses, filters,
 * stylesheets) is refused, which leaves no room to move signed content elsewhere.
 */
record SignaturePlan(
        Element signedInfo,
        CanonicalForm form,
        Set<String> inclusive,
        Algorithms.Known method,
        Whole whole,
        List<ByContentId> attachments,
        String value,
        @Nullable Element keyInfo) {

    /** The reference to the whole message. */
    record Whole(CanonicalForm form, Set<String> inclusive, Algorithms.Known digest, String value) {}

    /** A reference to the decoded content of an attachment. */
    record ByContentId(String contentId, String value) {}

    private static final int MOST_REFERENCES = 200;

    /** Reads a Signature element; null, with findings, when it cannot count. */
    static @Nullable SignaturePlan of(Element signature, Findings findings) {
        try {
            return new Reading(signature, findings).plan();
        } catch (Refused refused) {
            findings.add(refused.code, refused.at.place(), refused.parameter);
            return null;
        }
    }

    private static final class Refused extends Exception {

        private final FindingCode code;
        private final transient Element at;
        private final String parameter;

        Refused(FindingCode code, Element at, String parameter) {
            super(code.id(), null, false, false);
            this.code = code;
            this.at = at;
            this.parameter = parameter;
        }
    }

    private record Reading(Element signature, Findings findings) {

        private static final Pattern PREFIXES = Pattern.compile("\\s+");

        SignaturePlan plan() throws Refused {
            if (!signature.name().namespace().equals(Name.XMLDSIG)) {
                findings.add(FindingCode.SIGNATURE_NAMESPACE, signature.place());
            }
            for (var child : signature.elements()) {
                if (!Set.of("SignedInfo", "SignatureValue", "KeyInfo").contains(child.local())) {
                    findings.add(
                            FindingCode.SIGNATURE_OBJECT,
                            child.place(),
                            child.name().written());
                }
            }
            var signedInfo = one(signature, "SignedInfo");
            var form = form(one(signedInfo, "CanonicalizationMethod"));
            var method = one(signedInfo, "SignatureMethod");
            var algorithm = Algorithms.signature(method.attribute("Algorithm"));
            if (algorithm == null) {
                throw new Refused(FindingCode.ALGORITHM_REFUSED, method, method.attribute("Algorithm"));
            }
            var references = children(signedInfo, "Reference");
            if (references.isEmpty() || references.size() > MOST_REFERENCES) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, signedInfo, "Reference");
            }
            Whole whole = null;
            var attachments = new ArrayList<ByContentId>();
            for (var reference : references) {
                var uri = uri(reference);
                if (uri.regionMatches(true, 0, "cid:", 0, 4)) {
                    attachments.add(attachment(reference, uri.substring(4)));
                } else if (whole == null) {
                    whole = whole(reference);
                } else {
                    throw new Refused(FindingCode.SIGNATURE_BROKEN, reference, "Reference");
                }
            }
            if (whole == null) {
                throw new Refused(FindingCode.SIGNATURE_COVERS_PART, signedInfo, "cid:");
            }
            var keyInfo = children(signature, "KeyInfo");
            return new SignaturePlan(
                    signedInfo,
                    form,
                    prefixes(one(signedInfo, "CanonicalizationMethod")),
                    algorithm,
                    whole,
                    attachments,
                    one(signature, "SignatureValue").text(),
                    keyInfo.isEmpty() ? null : keyInfo.getFirst());
        }

        private static String uri(Element reference) throws Refused {
            if (reference.attributes().stream().noneMatch(a -> a.name().local().equals("URI"))) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, reference, "URI");
            }
            var uri = reference.attribute("URI");
            if (uri.startsWith("#")) {
                throw new Refused(FindingCode.SIGNATURE_COVERS_PART, reference, uri);
            }
            if (!uri.isEmpty() && !uri.regionMatches(true, 0, "cid:", 0, 4)) {
                throw new Refused(FindingCode.EXTERNAL_REFERENCE, reference, uri);
            }
            return uri;
        }

        private Whole whole(Element reference) throws Refused {
            var transforms = transforms(reference);
            if (transforms.isEmpty()
                    || !transforms.getFirst().attribute("Algorithm").equals(Algorithms.ENVELOPED)) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, reference, "enveloped-signature");
            }
            if (transforms.size() > 2) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, transforms.get(2), "Transform");
            }
            var form = transforms.size() == 2 ? form(transforms.get(1)) : CanonicalForm.INCLUSIVE;
            var inclusive = transforms.size() == 2 ? prefixes(transforms.get(1)) : Set.<String>of();
            return new Whole(
                    form,
                    inclusive,
                    digest(reference),
                    one(reference, "DigestValue").text());
        }

        private ByContentId attachment(Element reference, String contentId) throws Refused {
            if (!transforms(reference).isEmpty()) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, reference, "Transform");
            }
            if (!digest(reference).jdk().equals("SHA-256")) {
                throw new Refused(
                        FindingCode.ALGORITHM_REFUSED,
                        reference,
                        "cid: " + digest(reference).jdk());
            }
            return new ByContentId(contentId, one(reference, "DigestValue").text());
        }

        private Algorithms.Known digest(Element reference) throws Refused {
            var method = one(reference, "DigestMethod");
            var digest = Algorithms.digest(method.attribute("Algorithm"));
            if (digest == null) {
                throw new Refused(FindingCode.ALGORITHM_REFUSED, method, method.attribute("Algorithm"));
            }
            return digest;
        }

        private List<Element> transforms(Element reference) throws Refused {
            var lists = children(reference, "Transforms");
            if (lists.size() > 1) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, reference, "Transforms");
            }
            return lists.isEmpty() ? List.of() : children(lists.getFirst(), "Transform");
        }

        private static CanonicalForm form(Element method) throws Refused {
            var uri = method.attribute("Algorithm");
            return CanonicalForm.of(uri).orElseThrow(() -> new Refused(FindingCode.ALGORITHM_REFUSED, method, uri));
        }

        private static Set<String> prefixes(Element method) {
            for (var child : method.elements()) {
                if (child.local().equals("InclusiveNamespaces")) {
                    var list = child.attribute("PrefixList")
                            .replace("#default", "")
                            .strip();
                    return list.isEmpty()
                            ? Set.of()
                            : Set.copyOf(List.of(PREFIXES.split(list)).stream()
                                    .distinct()
                                    .toList());
                }
            }
            return Set.of();
        }

        private Element one(Element parent, String local) throws Refused {
            var found = children(parent, local);
            if (found.size() != 1) {
                throw new Refused(FindingCode.SIGNATURE_BROKEN, parent, local);
            }
            return found.getFirst();
        }

        /** Children in the signature's own namespace, whichever it is. */
        private List<Element> children(Element parent, String local) {
            return parent.elements().stream()
                    .filter(e -> e.local().equals(local)
                            && e.name().namespace().equals(signature.name().namespace()))
                    .toList();
        }
    }
}
