package vn.datmui.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.check.CheckedFolders;
import vn.datmui.catalogue.check.Judged.Sound;
import vn.datmui.catalogue.reading.ProcedureReading;
import vn.datmui.kernel.Period;

/** The procedures that come with the platform, without a database. */
public final class ShippedProcedures {

    private static final List<Procedure> ALL = CheckedFolders.shipped().sound().stream()
            .map(ShippedProcedures::procedure)
            .toList();

    private ShippedProcedures() {}

    public static List<Procedure> all() {
        return ALL;
    }

    public static Procedure inForce(String code, LocalDate day) {
        return ALL.stream()
                .filter(p -> p.code().equals(code) && p.validity().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static Procedure procedure(Sound file) {
        @Nullable LocalDate to = file.validTo().isEmpty() ? null : LocalDate.parse(file.validTo());
        return ProcedureReading.procedure(file.tree(), 1, new Period(LocalDate.parse(file.validFrom()), to));
    }
}
