package vn.datmui.papers;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.datmui.papers.OfficialPaper.SignaturePlace;

/** Empty signature fields, entered where the layout marks their places: what is signed later changes no page. */
record SignatureFields(List<SignaturePlace> places) {

    static final SignatureFields NONE = new SignatureFields(List.of());

    private static final float POINTS_PER_MILLIMETRE = 72f / 25.4f;

    void enter(PdfBoxRenderer renderer, PDDocument document) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        PDAcroForm form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        document.getDocumentCatalog().setAcroForm(form);
        for (SignaturePlace place : places) {
            enter(document, form, place, found(renderer, place));
        }
    }

    private static PagePosition<Box> found(PdfBoxRenderer renderer, SignaturePlace place) {
        List<PagePosition<Box>> found = renderer.findPagePositionsByID(Pattern.compile(Pattern.quote(place.mark())));
        if (found.isEmpty()) {
            throw PaperFailed.templateMalformed(place.mark(), "the layout has no such place");
        }
        return found.getLast();
    }

    private static void enter(PDDocument document, PDAcroForm form, SignaturePlace place, PagePosition<Box> at)
            throws IOException {
        PDPage page = document.getPage(at.getPageNo());
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(place.field());
        field.setAlternateFieldName(place.description());
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(rectangle(place, at));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(document, widget.getRectangle()));
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        tag(document, page, widget, place.description());
    }

    /** PDF/UA: a field stands in the order of reading like everything else. */
    private static void tag(PDDocument document, PDPage page, PDAnnotationWidget widget, String description)
            throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureNode parent = root.getKids().getFirst() instanceof PDStructureNode whole ? whole : root;
        PDStructureElement element = new PDStructureElement(StandardStructureTypes.FORM, parent);
        element.setPage(page);
        element.setAlternateDescription(description);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        parent.appendKid(element);
        int key = Math.max(root.getParentTreeNextKey(), next(root));
        widget.setStructParent(key);
        PDNumberTreeNode tree = root.getParentTree();
        Map<Integer, COSObjectable> numbers = new TreeMap<>(tree.getNumbers());
        numbers.put(key, element);
        tree.setNumbers(numbers);
        root.setParentTreeNextKey(key + 1);
    }

    private static int next(PDStructureTreeRoot root) throws IOException {
        return root.getParentTree().getNumbers().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** In whole points: what signs later writes the same size, and changes nothing else. */
    private static PDRectangle rectangle(SignaturePlace place, PagePosition<Box> at) {
        int width = Math.round((float) place.width() * POINTS_PER_MILLIMETRE);
        int height = Math.round((float) place.height() * POINTS_PER_MILLIMETRE);
        float middle = at.getX() + at.getWidth() / 2 + (float) place.right() * POINTS_PER_MILLIMETRE;
        float centre = at.getY() + at.getHeight() / 2 - (float) place.down() * POINTS_PER_MILLIMETRE;
        return new PDRectangle(Math.round(middle - width / 2f), Math.round(centre - height / 2f), width, height);
    }

    /** PDF/A wants an appearance for what cannot be seen yet as well. */
    private static PDAppearanceDictionary empty(PDDocument document, PDRectangle rectangle) {
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setResources(new PDResources());
        nothing.getCOSObject().setInt(COSName.FORMTYPE, 1);
        nothing.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        return appearance;
    }
}
