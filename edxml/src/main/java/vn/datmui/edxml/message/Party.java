package vn.datmui.edxml.message;

import org.jspecify.annotations.Nullable;

/** An agency as sender or receiver of a message (cơ quan gửi, cơ quan nhận). */
public record Party(
        String organId,
        @Nullable String organizationInCharge,
        String organName,
        @Nullable String address,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String fax,
        @Nullable String website) {

    public static Party of(String organId, String organName) {
        return new Party(organId, null, organName, null, null, null, null, null);
    }
}
