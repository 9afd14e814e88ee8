package vn.datmui.signing;

import java.util.List;

/**
 * How a signature is seen on the paper, in an empty field that the paper was printed with (Decree 30/2020/NĐ-CP, art. 13(7),
 * 17(2) and annex I). The moment of signing is added.
 *
 * @param field the name of the field
 * @param words what stands in it beside the signer's name
 */
public record VisibleSignature(String field, Look look, List<String> words) {

    public VisibleSignature {
        words = List.copyOf(words);
    }

    /** The two looks of the annex. */
    public enum Look {
        /** A person's, blue. */
        PERSON,
        /** The agency's, a red ring. */
        AGENCY
    }
}
