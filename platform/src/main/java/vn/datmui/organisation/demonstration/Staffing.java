package vn.datmui.organisation.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;
import vn.datmui.organisation.demonstration.UnitPattern.PostPattern;
import vn.datmui.organisation.store.Register;

/** Gives an agency its units, counters and officers. An agency that no longer stands keeps its units and has no officers. */
final class Staffing {

    private static final LocalDate EARLIEST_POST = LocalDate.of(2019, 1, 1);
    private static final String RECORDS = "records";

    private final Register register;
    private final List<UnitPattern> patterns = UnitPattern.all();
    private final InventedNames names = new InventedNames();
    private int officers;

    Staffing(Register register) {
        this.register = register;
    }

    void staff(Agency agency) {
        patterns.stream()
                .filter(p -> p.fits(agency) && !p.kind().equals(RECORDS))
                .forEach(pattern -> setUp(pattern, agency));
    }

    /** The records clerks come after everybody else: officers keep the names that they had before there were clerks. */
    void staffRecords(Agency agency) {
        patterns.stream()
                .filter(p -> p.fits(agency) && p.kind().equals(RECORDS))
                .forEach(pattern -> setUp(pattern, agency));
    }

    /** And the agencies' own administrators after the clerks, for the same reason. */
    void staffAdministration(Agency agency) {
        patterns.stream()
                .filter(p -> p.fits(agency) && agency.validity().to() == null)
                .forEach(pattern -> pattern.posts().stream()
                        .filter(post -> post.role() == Role.AGENCY_ADMINISTRATOR)
                        .forEach(post -> fill(post, unit(pattern, agency))));
    }

    private void setUp(UnitPattern pattern, Agency agency) {
        Unit unit = unit(pattern, agency);
        register.enter(unit);
        for (int i = 0; i < pattern.counters().size(); i++) {
            register.enter(new Counter(agency.code(), i + 1, pattern.counters().get(i), agency.validity()));
        }
        if (agency.validity().to() == null) {
            pattern.posts().stream()
                    .filter(post -> post.role() != Role.AGENCY_ADMINISTRATOR)
                    .forEach(post -> fill(post, unit));
        }
    }

    private static Unit unit(UnitPattern pattern, Agency agency) {
        return new Unit(
                agency.code() + "/" + pattern.kind(),
                agency.code(),
                pattern.name(),
                pattern.kind(),
                pattern.alsoFor(),
                agency.validity());
    }

    private void fill(PostPattern post, Unit unit) {
        for (int n = 1; n <= post.officers(); n++) {
            Officer officer = officer(unit.code() + "/" + post.role() + "/" + n);
            register.enter(officer);
            register.enter(new Post(
                    officer.id(), unit.agency(), unit.code(), unit.kind(), post.role(), post.title(), since(unit)));
        }
    }

    private Officer officer(String key) {
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        int number = officers++;
        return new Officer(
                new OfficerId(id),
                names.name(number),
                "canbo%04d@camau.example".formatted(number + 1),
                "0290 000 %04d".formatted(number + 1));
    }

    private static Period since(Unit unit) {
        LocalDate start = unit.validity().from();
        return Period.since(start.isBefore(EARLIEST_POST) ? EARLIEST_POST : start);
    }
}
