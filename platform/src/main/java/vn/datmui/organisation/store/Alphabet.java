package vn.datmui.organisation.store;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Vietnamese alphabetical order: Bạc, Biển, Cà, Cái, Đá, Đầm; the rank of the marks after that of the letters. */
final class Alphabet {

    private Alphabet() {}

    static <T> Comparator<T> by(Function<T, String> name) {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        return (a, b) -> collator.compare(name.apply(a), name.apply(b));
    }
}
