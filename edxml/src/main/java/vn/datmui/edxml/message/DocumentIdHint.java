package vn.datmui.edxml.message;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the usual form of a document id says: {@code code,yyyy/MM/dd,number/notation}. Only a hint; an id is compared as a
 * whole, after Unicode composition.
 */
public record DocumentIdHint(String organId, Day date, String code) {

    private static final Pattern USUAL = Pattern.compile("([^,]+),(\\d{4}/\\d{2}/\\d{2}),(.+)");

    public static Optional<DocumentIdHint> of(String documentId) {
        var usual = USUAL.matcher(documentId);
        return usual.matches()
                ? Optional.of(new DocumentIdHint(usual.group(1), Day.read(usual.group(2)), usual.group(3)))
                : Optional.empty();
    }

    /** The id that the profile wants for a document. */
    public static String idFor(String organId, Day promulgated, DocumentCode code) {
        return organId + "," + promulgated.text() + "," + code.written();
    }
}
