package vn.datmui.identity.representation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked for, as typed. What cannot be read is empty. */
public record MandateForm(Map<String, String> fields) {

    public MandateForm {
        fields = Map.copyOf(fields);
    }

    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Optional<Way> way() {
        return Stream.of(Way.values())
                .filter(way -> way.name().equals(of("way")))
                .findFirst();
    }

    Optional<LocalDate> day(String field) {
        try {
            return of(field).matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(of(field)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The procedures picked; none means every one. */
    public Set<String> procedures() {
        return Stream.of("procedure1", "procedure2", "procedure3")
                .map(this::of)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Who asks whom for what. */
    public enum Way {
        /** I, or the business for which I act, authorise somebody. */
        GIVE,
        /** I ask to act for somebody. */
        ASK,
        /** I act for my child. */
        CHILD,
        /** I am the legal representative of a business. */
        BUSINESS
    }
}
