package vn.datmui.kernel;

import java.util.UUID;

/** Names one officer (cán bộ, công chức, viên chức), whichever posts they hold over time. */
public record OfficerId(UUID value) {

    public static OfficerId of(String text) {
        return new OfficerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
