package vn.datmui.dossiers.apply.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.datmui.catalogue.FormField;
import vn.datmui.dossiers.apply.ChoosingReturn;
import vn.datmui.dossiers.apply.DraftContent;
import vn.datmui.dossiers.apply.FillingDraft;
import vn.datmui.dossiers.apply.Posted;
import vn.datmui.dossiers.apply.SavedPage;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** Keeps what is typed while people type; says when, or that another device was there first (409). */
@Controller
@OpenTo(
        value = {Role.CITIZEN, Role.COUNTER_OFFICER},
        reach = Reach.OWN)
class Autosaving {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final FillingDraft filling;
    private final ChoosingReturn choosing;
    private final Clock clock;

    Autosaving(FillingDraft filling, ChoosingReturn choosing, Clock clock) {
        this.filling = filling;
        this.choosing = choosing;
        this.clock = clock;
    }

    @PostMapping("/apply/{draft}/autosave/{page}")
    ResponseEntity<Map<String, String>> save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String draft,
            @PathVariable String page,
            @RequestParam(required = false) @Nullable Integer item,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = Posted.of(form);
        if (page.equals(DraftContent.WISHES)) {
            return choosing.save(DraftAddress.id(draft), me, posted).clash() ? clash() : kept(Map.of());
        }
        return switch (filling.save(DraftAddress.id(draft), me, page, item, posted)) {
            case SavedPage.Kept kept -> kept(Map.of("asked", asked(kept)));
            case SavedPage.Clash clash -> clash();
        };
    }

    private ResponseEntity<Map<String, String>> kept(Map<String, String> more) {
        Map<String, String> answer = new HashMap<>(more);
        answer.put("saved", LocalTime.now(clock).format(TIME));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private static ResponseEntity<Map<String, String>> clash() {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("code", "DOS-0109"));
    }

    /** What the screen asks now: answers may call up further questions. */
    private static String asked(SavedPage.Kept kept) {
        return kept
                .screen()
                .fields(kept.open().form(), kept.typed(), kept.open().day())
                .stream()
                .map(FormField::path)
                .collect(Collectors.joining(","));
    }
}
