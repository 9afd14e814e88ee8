package vn.datmui.files;

import java.util.UUID;

/** Names one stored file: the content, the name it came under, and who may see it through the record that holds it. */
public record FileId(UUID value) {

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
