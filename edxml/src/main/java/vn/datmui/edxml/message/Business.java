package vn.datmui.edxml.message;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The business block (thông tin nghiệp vụ, spelt {@code Bussiness} in the format).
 *
 * @param type as received; a message without the block is a new document
 * @param paper {@code 1} when the paper follows
 */
public record Business(
        String type,
        @Nullable String documentId,
        @Nullable String reason,
        @Nullable String paper,
        @Nullable DocumentChange change,
        List<Replacement> replacements,
        @Nullable Staff staff) {

    public Business {
        replacements = List.copyOf(replacements);
    }

    public static Business newDocument() {
        return new Business(BusinessKind.NEW.code(), null, null, null, null, List.of(), null);
    }

    /** What it does; nothing for a type that the profile does not know. */
    public Optional<BusinessKind> kind() {
        return BusinessKind.of(type);
    }
}
