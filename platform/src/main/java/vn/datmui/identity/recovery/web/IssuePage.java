package vn.datmui.identity.recovery.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.Account;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.recovery.IssuingAccessCodes;
import vn.datmui.identity.recovery.IssuingAccessCodes.Verified;
import vn.datmui.identity.recovery.web.IssueModel.Issued;
import vn.datmui.identity.signin.SigningIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/** Where an officer gives a person a code for a new password. */
@Controller
@OpenTo({Role.COUNTER_OFFICER, Role.AGENCY_ADMINISTRATOR, Role.ADMINISTRATOR})
class IssuePage {

    private static final String PAGE = "/desk/recovery";

    private final IssuingAccessCodes issuing;
    private final SigningIn names;

    IssuePage(IssuingAccessCodes issuing, SigningIn names) {
        this.issuing = issuing;
        this.names = names;
    }

    @GetMapping(PAGE)
    ModelAndView ask() {
        return page("", "", List.of(), null, HttpStatus.OK);
    }

    /** Answers without a redirect: the code on it can be seen this once. */
    @PostMapping(PAGE)
    ModelAndView issue(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String verified) {
        Optional<Account> account = names.accountOf(name);
        Optional<Verified> how = Arrays.stream(Verified.values())
                .filter(way -> way.name().equals(verified))
                .findFirst();
        List<String> faults = new ArrayList<>();
        if (account.isEmpty()) {
            faults.add("name");
        }
        if (how.isEmpty()) {
            faults.add("verified");
        }
        if (!faults.isEmpty()) {
            return page(name, verified, faults, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Account known = account.orElseThrow();
        String code = issuing.issue(me, known, how.orElseThrow());
        return page("", "", List.of(), new Issued(known.fullName(), name.strip(), code), HttpStatus.OK);
    }

    private static ModelAndView page(
            String name, String verified, List<String> faults, @Nullable Issued issued, HttpStatus status) {
        return new ModelAndView(
                "identity/recovery-issue", Map.of("model", new IssueModel(name, verified, faults, issued)), status);
    }
}
