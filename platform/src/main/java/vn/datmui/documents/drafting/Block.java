package vn.datmui.documents.drafting;

/** A paragraph of a document's text, by the role that it plays on paper. */
public sealed interface Block {

    /** In the middle, bold: {@code QUYẾT ĐỊNH:}, {@code Chương I}. */
    record Title(String text) implements Block {}

    /** At the left, bold: {@code I. TÌNH HÌNH}. */
    record Heading(String text) implements Block {}

    /** A ground on which the document rests (căn cứ), slanted. */
    record Base(String text) implements Block {}

    /** An article with its number in bold. */
    record Article(String number, String text) implements Block {}

    /** A plain paragraph or a point. */
    record Plain(String text) implements Block {}
}
