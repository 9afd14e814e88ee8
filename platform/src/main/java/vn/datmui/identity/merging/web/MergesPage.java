package vn.datmui.identity.merging.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.merging.Merge;
import vn.datmui.identity.merging.Merges;
import vn.datmui.identity.merging.MergingAccounts;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** Duplicates: two accounts that are one person's. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class MergesPage {

    private static final String PAGE = "/admin/merges";

    private final Merges merges;
    private final MergingAccounts merging;
    private final Accounts accounts;

    MergesPage(Merges merges, MergingAccounts merging, Accounts accounts) {
        this.merges = merges;
        this.merging = merging;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String kept) {
        return page(me, Map.of(), Map.of(), kept != null, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView propose(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> typed) {
        Map<String, String> faults =
                merging.propose(text(typed, "survivor"), text(typed, "merged"), text(typed, "reason"), me.account());
        return faults.isEmpty()
                ? SeeOther.page(PAGE)
                : page(me, typed, faults, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/{merge}/approve")
    ModelAndView approve(@AuthenticationPrincipal SignedIn me, @PathVariable UUID merge) {
        merging.approve(merge, me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{merge}/refuse")
    ModelAndView refuse(@AuthenticationPrincipal SignedIn me, @PathVariable UUID merge) {
        merging.refuse(merge, me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{merge}/undo")
    ModelAndView undo(@AuthenticationPrincipal SignedIn me, @PathVariable UUID merge) {
        return SeeOther.page(merging.undo(merge, me.account()) ? PAGE : PAGE + "?kept");
    }

    private ModelAndView page(
            SignedIn me, Map<String, String> typed, Map<String, String> faults, boolean kept, HttpStatus status) {
        var lines = merges.all().stream().map(merge -> line(me, merge)).toList();
        return new ModelAndView(
                "identity/merges", Map.of("model", new MergesModel(lines, typed, faults, kept)), status);
    }

    private MergesModel.Line line(SignedIn me, Merge merge) {
        return new MergesModel.Line(
                merge,
                accounts.find(merge.survivor()).orElseThrow(),
                accounts.find(merge.merged()).orElseThrow(),
                accounts.find(merge.proposedBy()).map(Account::fullName).orElse(""),
                merge.proposedBy().equals(me.account()));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
