package vn.datmui.dossiers.apply.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.datmui.dossiers.apply.ChoosingReturn;
import vn.datmui.dossiers.apply.DraftContent;
import vn.datmui.dossiers.apply.FillingDraft;
import vn.datmui.dossiers.apply.Posted;
import vn.datmui.dossiers.apply.SavedPage;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/** Keeps what is typed while people type; says when, or that another device was there first (409). */
@Controller
@OpenTo({Role.CITIZEN, Role.COUNTER_OFFICER})
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
        boolean kept = page.equals(DraftContent.WISHES)
                ? !choosing.save(DraftAddress.id(draft), me, Posted.of(form)).clash()
                : filling.save(DraftAddress.id(draft), me, page, item, Posted.of(form)) instanceof SavedPage.Kept;
        return kept
                ? ResponseEntity.ok(Map.of("saved", LocalTime.now(clock).format(TIME)))
                : ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("code", "DOS-0109"));
    }
}
