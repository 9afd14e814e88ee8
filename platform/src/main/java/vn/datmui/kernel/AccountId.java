package vn.datmui.kernel;

import java.util.UUID;

/** Names one account, of a citizen, a business or an officer. */
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
