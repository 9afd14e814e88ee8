package vn.datmui.documents.outgoing.web;

import java.util.List;
import vn.datmui.documents.drafting.Comparison;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.outgoing.KeptVersion;
import vn.datmui.documents.outgoing.OutgoingDocument;

/** The model of two versions beside each other. */
public record CompareModel(
        OutgoingDocument document,
        List<KeptVersion> versions,
        KeptVersion before,
        KeptVersion after,
        List<Comparison.Line> lines) {

    /** Without numbers: the last two. */
    static CompareModel of(OutgoingDocument document, List<KeptVersion> versions, int from, int to) {
        if (versions.isEmpty()) {
            throw OutgoingProblem.unknown();
        }
        KeptVersion after = named(versions, to, versions.getFirst());
        KeptVersion before = named(versions, from, named(versions, after.version() - 1, after));
        return new CompareModel(
                document,
                versions,
                before,
                after,
                Comparison.of(before.text().paragraphs(), after.text().paragraphs()));
    }

    private static KeptVersion named(List<KeptVersion> versions, int number, KeptVersion otherwise) {
        return versions.stream()
                .filter(one -> one.version() == number)
                .findFirst()
                .orElse(otherwise);
    }

    public long changes() {
        return lines.stream().filter(Comparison.Line::isChanged).count();
    }
}
