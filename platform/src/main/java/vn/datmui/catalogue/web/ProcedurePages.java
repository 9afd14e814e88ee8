package vn.datmui.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ServiceField;
import vn.datmui.catalogue.publishing.PublishedCatalogue;
import vn.datmui.kernel.OpenTo;

/** How people find a procedure: the home page, the search, and the start page of each. */
@Controller
@OpenTo(everyone = true)
class ProcedurePages {

    private static final int LONGEST_QUERY = 200;

    private final PublishedCatalogue catalogue;
    private final Clock clock;

    ProcedurePages(PublishedCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        List<Procedure> online = catalogue.inForce(today()).stream()
                .filter(Procedure::acceptsOnline)
                .toList();
        return new ModelAndView("catalogue/home", Map.of("model", new HomeView(catalogue.lifeEvents(), online)));
    }

    @GetMapping("/procedures")
    ModelAndView search(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String event) {
        String asked = words.length() > LONGEST_QUERY ? words.substring(0, LONGEST_QUERY) : words;
        List<Procedure> found = found(asked).stream()
                .filter(p -> field.isEmpty() || p.field().id().equals(field))
                .filter(p -> event.isEmpty() || p.lifeEvents().contains(event))
                .toList();
        return new ModelAndView(
                "catalogue/search", Map.of("model", new SearchView(asked, field, eventOf(event), fields(), found)));
    }

    private List<Procedure> found(String words) {
        return words.isBlank() ? catalogue.inForce(today()) : catalogue.search(words, today());
    }

    private List<ServiceField> fields() {
        return catalogue.fields(today());
    }

    private PublishedCatalogue.@Nullable LifeEvent eventOf(String id) {
        return catalogue.lifeEvents().stream()
                .filter(e -> Objects.equals(e.id(), id))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/procedures/{code}")
    ModelAndView procedure(@PathVariable String code) {
        Procedure procedure = catalogue.find(code, today()).orElseThrow(CatalogueProblem::unknown);
        return new ModelAndView("catalogue/procedure", Map.of("model", new ProcedureView(procedure)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
