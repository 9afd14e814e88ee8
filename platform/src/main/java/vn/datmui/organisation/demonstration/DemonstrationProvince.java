package vn.datmui.organisation.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.DemonstrationPart;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.demonstration.DataFile.Row;
import vn.datmui.organisation.store.Register;

/** Records the demonstration province: Cà Mau with three tiers until 2025-06-30 and with two from 2025-07-01. */
@Component
class DemonstrationProvince implements DemonstrationPart {

    private final Register register;

    DemonstrationProvince(Register register) {
        this.register = register;
    }

    @Override
    public int floor() {
        return 1;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public void load() {
        DataFile.rows("areas.tsv").forEach(row -> register.enter(area(row)));
        List<Agency> agencies = DataFile.rows("agencies.tsv").stream()
                .map(DemonstrationProvince::agency)
                .toList();
        agencies.forEach(register::enter);
        Staffing staffing = new Staffing(register);
        agencies.forEach(staffing::staff);
        agencies.forEach(staffing::staffRecords);
        agencies.forEach(staffing::staffAdministration);
    }

    private static Area area(Row row) {
        return new Area(
                row.text(0),
                row.text(1),
                Level.valueOf(row.text(2)),
                row.textOrNull(3),
                row.period(4),
                row.list(6, " "));
    }

    private static Agency agency(Row row) {
        return new Agency(
                new AgencyCode(row.text(0)),
                row.text(1),
                row.text(2),
                Level.valueOf(row.text(3)),
                row.text(4),
                row.textOrNull(5),
                row.textOrNull(6),
                code(row.textOrNull(7)),
                code(row.textOrNull(8)),
                row.period(9));
    }

    private static @Nullable AgencyCode code(@Nullable String text) {
        return text == null ? null : new AgencyCode(text);
    }
}
