package vn.datmui.catalogue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/**
 * Vietnamese text as syllables, each written in two ways: bare ({@code hoa}) and exact, with the tone put last so that "hòa"
 * and "hoà" are the same.
 */
record Syllables(List<Syllable> all) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+|\\.(?!\\d)");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int MOST = 30;

    record Syllable(String bare, String exact) {

        boolean isBare() {
            return bare.equals(exact);
        }
    }

    static Syllables of(String text) {
        String some = text.length() > 500 ? text.substring(0, 500) : text;
        return new Syllables(
                Arrays.stream(BETWEEN.split(VietnameseText.nfc(some).toLowerCase(Locale.ROOT)))
                        .filter(s -> !s.isEmpty())
                        .map(s -> new Syllable(VietnameseText.fold(s), exact(s)))
                        .toList());
    }

    Syllables first() {
        return all.size() <= MOST ? this : new Syllables(all.subList(0, MOST));
    }

    private static String exact(String syllable) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(c) >= 0 ? tones : letters).append(c);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
    }

    /** How many pairs of neighbours of the other text are neighbours here too. */
    int sharedNeighbours(Syllables other) {
        int shared = 0;
        for (int i = 0; i + 1 < other.all.size(); i++) {
            if (hasNeighbours(other.all.get(i), other.all.get(i + 1))) {
                shared++;
            }
        }
        return shared;
    }

    private boolean hasNeighbours(Syllable one, Syllable two) {
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).bare().equals(one.bare()) && all.get(i + 1).bare().equals(two.bare())) {
                return true;
            }
        }
        return false;
    }
}
