package vn.datmui.identity.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;

/** The fields of a form about people, as typed. What cannot be read is empty. */
public record Typed(Map<String, String> fields) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public Typed {
        fields = Map.copyOf(fields);
    }

    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Optional<LocalDate> day(String field) {
        String text = of(field);
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(of("role")))
                .findFirst();
    }

    Optional<OfficerId> officer(String field) {
        return id(field).map(OfficerId::new);
    }

    Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(of(field)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
