package vn.datmui.identity.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of what the platform knows about a person, as clients ask for it and people grant it. */
public enum Scope {
    /** Who it is: the subject. Asked for by every client that signs people in. */
    OPENID,
    /** Full name, gender, date of birth. */
    PROFILE,
    EMAIL,
    PHONE,
    /** The registered residence. */
    ADDRESS,
    /** The personal identification number (số định danh cá nhân): only where the law lets the client ask for it. */
    CITIZEN_ID,
    /** The posts that an officer holds today, with their agencies. */
    OFFICER;

    /** As it stands in requests and tokens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
