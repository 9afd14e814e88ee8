package vn.datmui.documents.desk.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.Urgency;
import vn.datmui.exchange.Secrecy;
import vn.datmui.files.StoredFile;
import vn.datmui.pages.Choice;
import vn.datmui.pages.Page;

/**
 * The model of the form for a paper document.
 *
 * @param alike documents that may be the same; empty until somebody sends the form
 * @param kept the scan that came with the form before; null when none did
 */
public record PaperModel(
        Form form, List<IncomingDocument> alike, @Nullable StoredFile kept) {

    /** What the form names a type that is none of the 29. */
    static final String OTHER = "OTHER";

    public List<Choice> types(Page page) {
        return Stream.concat(
                        Stream.of(DocumentType.values()).map(type -> new Choice(type.name(), page.t(type.title()))),
                        Stream.of(new Choice(OTHER, page.t("documents.type.other"))))
                .toList();
    }

    public List<Choice> urgencies(Page page) {
        return Choices.urgencies(page);
    }

    public List<Choice> levels(Page page) {
        return Stream.of(Secrecy.values())
                .map(level -> new Choice(level.name(), page.t("documents.secrecy." + level)))
                .toList();
    }

    public String urgency() {
        return form.text("urgency").isEmpty() ? Urgency.NORMAL.name() : form.text("urgency");
    }
}
