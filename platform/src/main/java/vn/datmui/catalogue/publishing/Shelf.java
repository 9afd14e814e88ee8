package vn.datmui.catalogue.publishing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ServiceField;
import vn.datmui.catalogue.reading.ProcedureReading;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.kernel.Period;

/** All versions in memory, by code and day. */
final class Shelf {

    /** A version with its record in the trade. */
    record Kept(StoredVersion stored, Procedure procedure) {}

    private final Map<String, List<Kept>> byCode = new LinkedHashMap<>();

    static Shelf of(List<StoredVersion> versions) {
        Shelf shelf = new Shelf();
        versions.forEach(v ->
                shelf.byCode.computeIfAbsent(v.code(), c -> new ArrayList<>()).add(kept(v)));
        return shelf;
    }

    private static Kept kept(StoredVersion v) {
        Period validity = new Period(v.validFrom(), v.validTo());
        return new Kept(v, ProcedureReading.procedure(new Tree(v.document()), v.version(), validity));
    }

    Optional<Procedure> find(String code, LocalDate day) {
        return versionsOf(code).stream()
                .filter(k -> k.stored().isInForce(day))
                .max(Comparator.comparingInt(k -> k.stored().version()))
                .map(Kept::procedure);
    }

    Optional<Procedure> version(String code, int version) {
        return versionsOf(code).stream()
                .filter(k -> k.stored().version() == version)
                .findFirst()
                .map(Kept::procedure);
    }

    List<Kept> versionsOf(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<Kept> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    List<Procedure> inForce(LocalDate day) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("vi"));
        return byCode.keySet().stream()
                .flatMap(code -> find(code, day).stream())
                .sorted(Comparator.comparing((Procedure p) -> p.field().name().vi(), alphabet)
                        .thenComparing(p -> p.name().vi(), alphabet))
                .toList();
    }

    List<ServiceField> fields(LocalDate day) {
        Map<String, ServiceField> fields = new LinkedHashMap<>();
        inForce(day).forEach(p -> fields.putIfAbsent(p.field().id(), p.field()));
        return List.copyOf(fields.values());
    }
}
