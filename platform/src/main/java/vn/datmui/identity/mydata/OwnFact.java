package vn.datmui.identity.mydata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** A fact about a person that can be corrected here. Numbers are not: they are the nation's (merging accounts is another way). */
public enum OwnFact {
    FULL_NAME(text -> text.length() <= 100),
    BIRTH_DATE(OwnFact::isDay),
    GENDER(text -> text.equals("male") || text.equals("female")),
    ADDRESS(text -> true),
    EMAIL(text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")),
    PHONE(text -> text.matches("[0-9+() .-]{6,20}"));

    private final Predicate<String> shape;

    OwnFact(Predicate<String> shape) {
        this.shape = shape;
    }

    boolean fits(String text) {
        return shape.test(text);
    }

    static Optional<OwnFact> of(String name) {
        return Arrays.stream(values()).filter(fact -> fact.name().equals(name)).findFirst();
    }

    private static boolean isDay(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
