package vn.datmui.files.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that people may send, told by their first bytes. */
public enum ContentKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic");

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final List<String> HEIC_BRANDS =
            List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final String contentType;
    private final String ending;

    ContentKind(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    public String ending() {
        return ending;
    }

    /** The kind of a content by its first bytes (at least 12, if it has them); nothing for any other. */
    static Optional<ContentKind> of(byte[] head) {
        if (has(head, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.length > 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xd8 && (head[2] & 0xff) == 0xff) {
            return Optional.of(JPEG);
        }
        if (head.length >= 8 && Arrays.equals(Arrays.copyOf(head, 8), PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (has(head, 0, "RIFF") && has(head, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        boolean heic = has(head, 4, "ftyp") && HEIC_BRANDS.stream().anyMatch(brand -> has(head, 8, brand));
        return heic ? Optional.of(HEIC) : Optional.empty();
    }

    private static boolean has(byte[] head, int place, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        return head.length >= place + bytes.length
                && Arrays.equals(head, place, place + bytes.length, bytes, 0, bytes.length);
    }
}
