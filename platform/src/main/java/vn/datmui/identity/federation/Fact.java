package vn.datmui.identity.federation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a provider may tell about a person, with the claim that carries it unless the provider's record names another one. */
public enum Fact {
    /** The personal identification number (số định danh cá nhân). */
    PERSONAL_ID("personal_id"),
    NAME("name"),
    BIRTH_DATE("birthdate"),
    GENDER("gender"),
    ADDRESS("address"),
    EMAIL("email"),
    PHONE("phone_number");

    private final String claim;

    Fact(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    /** As administrators write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word().equals(word)).findFirst();
    }
}
