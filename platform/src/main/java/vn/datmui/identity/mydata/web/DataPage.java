package vn.datmui.identity.mydata.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.mydata.AskingAboutData;
import vn.datmui.identity.mydata.CopyOfData;
import vn.datmui.identity.mydata.Sightings;
import vn.datmui.identity.mydata.Sightings.Sighting;
import vn.datmui.identity.provider.Grants;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.pages.SeeOther;

/** Who has looked at my data, to whom I have given it, a copy of it, and what I ask for. Always the person's own, for whomever they act. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class DataPage {

    private static final String PAGE = "/account/data";
    private static final int PER_PAGE = 25;

    private final Sightings sightings;
    private final Grants grants;
    private final AskingAboutData asking;
    private final CopyOfData copying;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    DataPage(Sightings sightings, Grants grants, AskingAboutData asking, CopyOfData copying, Clock clock) {
        this.sightings = sightings;
        this.grants = grants;
        this.asking = asking;
        this.copying = copying;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable Long before) {
        return page(me, before, Map.of(), Map.of(), HttpStatus.OK);
    }

    @PostMapping(PAGE + "/requests")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> typed) {
        Map<String, String> faults = asking.ask(me, typed);
        return faults.isEmpty()
                ? SeeOther.page(PAGE + "#requests")
                : page(me, null, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/requests/{request}/withdraw")
    ModelAndView withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID request) {
        asking.withdraw(me, request);
        return SeeOther.page(PAGE + "#requests");
    }

    @GetMapping(PAGE + "/copy")
    ModelAndView copy(@AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("identity/data-copy", Map.of("copy", copying.of(me, "page")));
    }

    @GetMapping(PAGE + "/copy.json")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedIn me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("du-lieu-cua-toi.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsString(copying.of(me, "json")).getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView page(
            SignedIn me,
            @Nullable Long before,
            Map<String, String> typed,
            Map<String, String> faults,
            HttpStatus status) {
        List<Sighting> found = sightings.of(me.account(), before, PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        List<Sighting> shown = more ? found.subList(0, PER_PAGE) : found;
        var model = new DataModel(
                shown.stream().map(SightingLine::new).toList(),
                more ? PAGE + "?before=" + shown.getLast().id() : "",
                grants.linkedTo(me.account()),
                asking.of(me),
                clock.instant(),
                typed,
                faults);
        return new ModelAndView("identity/data", Map.of("model", model), status);
    }
}
