package vn.datmui.notices.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.notices.NoticeProblem;
import vn.datmui.notices.store.KeptNotice;
import vn.datmui.notices.store.NoticeTable;
import vn.datmui.pages.SeeOther;

/** A person's notices, newest first. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class NoticesPage {

    private static final int PER_PAGE = 20;

    private final NoticeTable notices;
    private final AuditTrail trail;
    private final Clock clock;

    NoticesPage(NoticeTable notices, AuditTrail trail, Clock clock) {
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/notices")
    ModelAndView list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String saved) {
        int last = Math.max(1, Math.ceilDiv(notices.count(me.account()), PER_PAGE));
        int number = Math.clamp(page, 1, last);
        var model = new NoticesModel(
                notices.of(me.account(), PER_PAGE, (number - 1) * PER_PAGE),
                number,
                last,
                notices.countUnread(me.account()),
                me.email(),
                notices.languageOf(me.account()),
                saved != null);
        return new ModelAndView("notices/list", Map.of("model", model));
    }

    /** Opens what the notice is about; from then on it counts as read. */
    @GetMapping("/notices/{id}")
    ModelAndView open(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        KeptNotice notice = notices.find(me.account(), id).orElseThrow(NoticeProblem::noSuchNotice);
        notices.read(me.account(), id, clock.instant());
        return SeeOther.page(Optional.ofNullable(notice.link()).orElse("/notices"));
    }

    @PostMapping("/notices/read")
    ModelAndView readAll(@AuthenticationPrincipal SignedIn me) {
        notices.readAll(me.account(), clock.instant());
        return SeeOther.page("/notices");
    }

    @PostMapping("/notices/language")
    @Transactional
    ModelAndView chooseLanguage(
            @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "vi") String language) {
        Language chosen = Language.ofTag(language);
        notices.setLanguage(me.account(), chosen);
        trail.record(Act.of(me.account(), "notices.choose-language", "account:" + me.account())
                .with(Map.of("language", chosen.tag())));
        return SeeOther.page("/notices?saved");
    }
}
