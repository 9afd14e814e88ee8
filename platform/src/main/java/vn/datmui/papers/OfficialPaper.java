package vn.datmui.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of an agency in the layout of Decree 30/2020/NĐ-CP, annex I: A4, the prescribed margins and letters, page numbers
 * from the second page. It is printed with the empty signature fields that will be signed later, so that a signature adds
 * nothing to the pages but itself.
 *
 * @param layout which of the layouts
 * @param title the document's title, as readers and screen readers show it
 * @param day of the document; null while it carries none
 * @param values what stands in the places of the layout, already formatted for people; escaped when printed
 */
public record OfficialPaper(
        Layout layout,
        String title,
        String subject,
        @Nullable LocalDate day,
        Map<String, Object> values,
        List<SignaturePlace> places) {

    public OfficialPaper {
        values = Map.copyOf(values);
        places = List.copyOf(places);
    }

    /** The layouts of annexes I and V. */
    public enum Layout {
        /** One of the 29 types of administrative documents (art. 7). */
        DOCUMENT("official"),
        /** The list of the documents in a work file (mục lục văn bản trong hồ sơ, art. 29). */
        FILE_INDEX("official-index");

        private final String template;

        Layout(String template) {
            this.template = template;
        }

        String template() {
            return template;
        }
    }

    /**
     * Where a signature will be seen: a rectangle in millimetres around the middle of the place that the layout gives it.
     *
     * @param field the name of the signature field
     * @param mark the identifier of the place in the layout
     * @param right how far the middle lies to the right of the place's own; negative for the left
     * @param description for people who cannot see it
     */
    public record SignaturePlace(
            String field, String mark, double right, double down, double width, double height, String description) {}
}
