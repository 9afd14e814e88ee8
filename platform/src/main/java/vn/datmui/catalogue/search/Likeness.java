package vn.datmui.catalogue.search;

import vn.datmui.catalogue.search.Syllables.Syllable;

/** How like a word is to one that was typed, from 0 to 1. */
final class Likeness {

    private static final double EXACT = 1.0;
    private static final double TYPED_BARE = 0.85;
    private static final double OTHER_ACCENTS = 0.45;
    private static final double BEGINNING = 0.5;
    private static final double ONE_LETTER_OFF = 0.3;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_BEGINNING = 3;

    private Likeness() {}

    static double of(Syllable typed, Syllable word) {
        if (typed.exact().equals(word.exact())) {
            return EXACT;
        }
        if (typed.bare().equals(word.bare())) {
            return typed.isBare() ? TYPED_BARE : OTHER_ACCENTS;
        }
        if (typed.bare().length() >= SHORTEST_BEGINNING && word.bare().startsWith(typed.bare())) {
            return BEGINNING * typed.bare().length() / word.bare().length();
        }
        boolean mayBeTypo =
                typed.bare().length() >= SHORTEST_WITH_TYPO && word.bare().length() >= SHORTEST_WITH_TYPO - 1;
        return mayBeTypo && isOneLetterOff(typed.bare(), word.bare()) ? ONE_LETTER_OFF : 0;
    }

    /** One letter changed, missing, too many, or two neighbours exchanged. */
    static boolean isOneLetterOff(String one, String two) {
        if (Math.abs(one.length() - two.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), two.length());
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        String restOne = one.substring(start);
        String restTwo = two.substring(start);
        return rest(restOne, 1).equals(rest(restTwo, 1))
                || rest(restOne, 1).equals(restTwo)
                || restOne.equals(rest(restTwo, 1))
                || exchanged(restOne, restTwo);
    }

    private static boolean exchanged(String one, String two) {
        return one.length() >= 2
                && two.length() >= 2
                && one.charAt(0) == two.charAt(1)
                && one.charAt(1) == two.charAt(0)
                && one.substring(2).equals(two.substring(2));
    }

    private static String rest(String text, int from) {
        return text.length() <= from ? "" : text.substring(from);
    }
}
