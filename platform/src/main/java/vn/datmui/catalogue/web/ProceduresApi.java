package vn.datmui.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.kernel.OpenTo;

/** The catalogue for programs: the procedures in force today, one by one with the JSON Schema of its form. */
@RestController
@OpenTo(everyone = true)
class ProceduresApi {

    private final Catalogue catalogue;
    private final Clock clock;

    ProceduresApi(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A procedure in short. */
    record Brief(String code, int version, String name, String nameEn, String field, String level, boolean online) {

        static Brief of(Procedure procedure) {
            return new Brief(
                    procedure.code(),
                    procedure.version(),
                    procedure.name().vi(),
                    procedure.name().en(),
                    procedure.field().id(),
                    procedure.level().name(),
                    procedure.acceptsOnline());
        }
    }

    @GetMapping("/api/procedures")
    List<Brief> procedures(@RequestParam(name = "q", defaultValue = "") String words) {
        LocalDate today = LocalDate.now(clock);
        List<Procedure> found = words.isBlank() ? catalogue.inForce(today) : catalogue.search(words, today);
        return found.stream().map(Brief::of).toList();
    }

    @GetMapping("/api/procedures/{code}")
    Map<String, Object> procedure(@PathVariable String code) {
        Procedure procedure = find(code);
        return Map.of(
                "procedure", Brief.of(procedure),
                "summary", procedure.summary(),
                "timeLimit", procedure.timeLimit(),
                "channels", procedure.channels(),
                "validity", procedure.validity(),
                "legalBasis", procedure.legalBasis());
    }

    /** The schema of the form: what a program must send to file this procedure. */
    @GetMapping("/api/procedures/{code}/form")
    ResponseEntity<String> form(@PathVariable String code) {
        Procedure procedure = find(code);
        if (procedure.form() == null) {
            throw CatalogueProblem.unknown();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(procedure.form().schema());
    }

    private Procedure find(String code) {
        return catalogue.find(code, LocalDate.now(clock)).orElseThrow(CatalogueProblem::unknown);
    }
}
