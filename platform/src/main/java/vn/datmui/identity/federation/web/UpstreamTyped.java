package vn.datmui.identity.federation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.federation.Fact;
import vn.datmui.identity.federation.UpstreamForm;

/** A provider's record as an administrator types it: one line for each claim, {@code personal_id = cccd}, and for each level, {@code 2 = substantial}. */
public record UpstreamTyped(Map<String, String> fields) {

    static UpstreamTyped empty(LocalDate today) {
        return new UpstreamTyped(Map.of("validFrom", today.toString(), "trusted", "low", "proof", "key"));
    }

    static UpstreamTyped of(UpstreamForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", form.code());
        fields.put("name", form.name());
        fields.put("issuer", form.issuer());
        fields.put("clientId", form.clientId());
        fields.put("proof", form.proof().name().toLowerCase(Locale.ROOT));
        fields.put("claims", lines(form.claims(), Fact::word, claim -> claim));
        fields.put("levels", lines(form.levels(), word -> word, AssuranceLevel::word));
        fields.put("trusted", form.trusted().word());
        fields.put("validFrom", form.validFrom().toString());
        fields.put("validTo", form.validTo() == null ? "" : form.validTo().toString());
        if (form.verifiesNumbers()) {
            fields.put("verifiesNumbers", "yes");
        }
        return new UpstreamTyped(fields);
    }

    public String of(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public List<String> checked(String field) {
        return of(field).equals("yes") ? List.of("yes") : List.of();
    }

    /** Field to fault of what cannot be read; empty when {@link #form} can. */
    Map<String, String> unreadable() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (pairs("claims", (word, claim) -> Fact.of(word).isPresent()).isEmpty()) {
            faults.put("claims", "badLines");
        }
        if (pairs("levels", (word, level) -> AssuranceLevel.of(level).isPresent())
                .isEmpty()) {
            faults.put("levels", "badLines");
        }
        if (day("validFrom") == null) {
            faults.put("validFrom", "badDay");
        }
        if (!of("validTo").isEmpty() && day("validTo") == null) {
            faults.put("validTo", "badDay");
        }
        return faults;
    }

    UpstreamForm form() {
        Map<Fact, String> claims = new EnumMap<>(Fact.class);
        pairs("claims", (word, claim) -> true)
                .orElseThrow()
                .forEach((word, claim) -> Fact.of(word).ifPresent(fact -> claims.put(fact, claim)));
        Map<String, AssuranceLevel> levels = new LinkedHashMap<>();
        pairs("levels", (word, level) -> true)
                .orElseThrow()
                .forEach((word, level) ->
                        levels.put(word, AssuranceLevel.of(level).orElseThrow()));
        return new UpstreamForm(
                of("code"),
                of("name"),
                of("issuer"),
                of("clientId"),
                proof(),
                claims,
                levels,
                AssuranceLevel.of(of("trusted")).orElse(AssuranceLevel.LOW),
                of("verifiesNumbers").equals("yes"),
                java.util.Objects.requireNonNull(day("validFrom")),
                day("validTo"));
    }

    private UpstreamForm.Proof proof() {
        return Arrays.stream(UpstreamForm.Proof.values())
                .filter(proof -> proof.name().equalsIgnoreCase(of("proof")))
                .findFirst()
                .orElse(UpstreamForm.Proof.KEY);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return of(field).isEmpty() ? null : LocalDate.parse(of(field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The lines {@code word = value} of a field; empty when one of them is none. */
    private Optional<Map<String, String>> pairs(String field, BiFunction<String, String, Boolean> isRight) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : of(field).split("\\R")) {
            if (line.isBlank()) {
                continue;
            }
            String[] pair = line.split("=", 2);
            if (pair.length < 2 || !isRight.apply(pair[0].strip(), pair[1].strip())) {
                return Optional.empty();
            }
            pairs.put(pair[0].strip(), pair[1].strip());
        }
        return Optional.of(pairs);
    }

    private static <K, V> String lines(
            Map<K, V> pairs,
            java.util.function.Function<K, String> left,
            java.util.function.Function<V, String> right) {
        return pairs.entrySet().stream()
                .map(pair -> left.apply(pair.getKey()) + " = " + right.apply(pair.getValue()))
                .sorted()
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
