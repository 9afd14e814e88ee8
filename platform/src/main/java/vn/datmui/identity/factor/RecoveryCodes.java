package vn.datmui.identity.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.datmui.identity.signin.Secret;
import vn.datmui.kernel.Digest;

/** Codes on paper for the day when the phone is lost: each opens the account once. 50 random bits; we keep their digest. */
public final class RecoveryCodes {

    static final int COUNT = 10;
    private static final int LENGTH = 10;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).distinct().limit(COUNT).toList();
    }

    /** Whether something typed may be a recovery code: it has letters, codes of apps have none. */
    static boolean looksLike(String typed) {
        return tidy(typed).length() == LENGTH;
    }

    public static Digest digest(String typed) {
        return Secret.digest(tidy(typed));
    }

    /** One code of the same kind, for whoever needs a single one. */
    public static String one() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
