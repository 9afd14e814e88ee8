package vn.datmui.dossiers.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Procedure;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Areas;
import vn.datmui.organisation.Level;

/** Which agency decides a procedure: the department of its sector, or the committee of the area that the applicant names. */
@Component
public class PlacesToFile {

    private final Areas areas;
    private final Agencies agencies;

    PlacesToFile(Areas areas, Agencies agencies) {
        this.areas = areas;
        this.agencies = agencies;
    }

    /** Whether the applicant has to say where. */
    public boolean asksWhere(Procedure procedure) {
        return procedure.level() != Level.PROVINCE;
    }

    /** The areas to choose from on a day, those whose name has the words in it; accents do not matter. */
    public List<Area> matching(Procedure procedure, String words, LocalDate day) {
        String wanted = VietnameseText.fold(words);
        return areas.at(procedure.level(), day).stream()
                .filter(area -> VietnameseText.fold(area.name()).contains(wanted))
                .toList();
    }

    /** @param area ignored for procedures of the province */
    public Optional<Agency> agencyFor(Procedure procedure, String area, LocalDate day) {
        if (!asksWhere(procedure)) {
            return agencies.departmentOf(procedure.sector(), day);
        }
        return areas.find(area, day)
                .filter(found -> found.level() == procedure.level())
                .flatMap(found -> agencies.committeeOf(area, day));
    }

    public Optional<String> nameOf(String area, LocalDate day) {
        return areas.find(area, day).map(Area::name);
    }
}
