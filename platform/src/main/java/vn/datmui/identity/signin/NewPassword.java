package vn.datmui.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.datmui.identity.Account;
import vn.datmui.kernel.VietnameseText;

/** The rules for a new password: long enough, and nothing that a stranger would try first. No rules about kinds of characters. */
final class NewPassword {

    enum Fault {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        ABOUT_YOU
    }

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final List<String> COMMON = List.of(
            "matkhau",
            "password",
            "passw0rd",
            "qwerty",
            "asdfgh",
            "zxcvbn",
            "iloveyou",
            "anhyeuem",
            "emyeuanh",
            "yeuem",
            "camau",
            "baclieu",
            "vietnam",
            "datmui",
            "admin",
            "quantri",
            "dichvucong",
            "abc123",
            "letmein",
            "welcome");
    private static final int FEWEST_DIFFERENT = 5;
    private static final int REST_AFTER_COMMON = 7;

    private NewPassword() {}

    static Optional<Fault> faultOf(String password, Account account, String userName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String bare = bare(password);
        if (isCommon(bare)) {
            return Optional.of(Fault.TOO_COMMON);
        }
        return isAbout(bare, account, userName) ? Optional.of(Fault.ABOUT_YOU) : Optional.empty();
    }

    private static boolean isCommon(String bare) {
        return bare.chars().distinct().count() < FEWEST_DIFFERENT
                || isRun(bare)
                || CommonPasswords.isOneOf(bare, REST_AFTER_COMMON)
                || COMMON.stream()
                        .anyMatch(word -> bare.replace(word, "").length() < Math.min(REST_AFTER_COMMON, bare.length()));
    }

    /** 1234567890, 0987654321, abcdefghij. */
    private static boolean isRun(String bare) {
        long steps = 0;
        for (int i = 1; i < bare.length(); i++) {
            int step = Math.abs(bare.charAt(i) - bare.charAt(i - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps >= bare.length() - 2;
    }

    private static boolean isAbout(String bare, Account account, String userName) {
        String personalId =
                account.personalId() == null ? "" : account.personalId().value();
        Stream<String> facts = Stream.of(account.fullName(), personalId, account.phone(), account.email(), userName)
                .map(NewPassword::bare);
        return facts.anyMatch(fact -> fact.length() >= 6 && (bare.contains(fact) || fact.contains(bare)));
    }

    private static String bare(String text) {
        return VietnameseText.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
