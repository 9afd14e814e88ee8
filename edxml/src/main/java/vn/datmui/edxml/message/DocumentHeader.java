package vn.datmui.edxml.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the document's first page, for the machine. Texts that the sender left out are empty where the profile
 * demands them, and null where it does not.
 *
 * @param documentId an opaque identity; usually {@code code,date,number/notation}, sometimes a UUID
 */
public record DocumentHeader(
        Party from,
        List<Party> to,
        String documentId,
        DocumentCode code,
        Promulgation promulgation,
        DocumentType type,
        String subject,
        @Nullable String content,
        Signer signer,
        @Nullable Day dueDate,
        @Nullable OtherInfo other,
        List<ResponseFor> responseFor,
        @Nullable String steeringType,
        List<String> toPlaces) {

    public DocumentHeader {
        to = List.copyOf(to);
        responseFor = List.copyOf(responseFor);
        toPlaces = List.copyOf(toPlaces);
    }
}
