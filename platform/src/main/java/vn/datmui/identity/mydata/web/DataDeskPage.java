package vn.datmui.identity.mydata.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.datmui.identity.mydata.AnsweringAboutData;
import vn.datmui.identity.mydata.DataRequest;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The desk at which an agency answers what people ask about their data. */
@Controller
@OpenTo(value = Role.COUNTER_OFFICER, reach = Reach.OWN_AGENCY)
class DataDeskPage {

    private static final String PAGE = "/desk/data-requests";

    private final AnsweringAboutData answering;
    private final Accounts accounts;
    private final Clock clock;

    DataDeskPage(AnsweringAboutData answering, Accounts accounts, Clock clock) {
        this.answering = answering;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return page(me, "", "", HttpStatus.OK);
    }

    @PostMapping(PAGE + "/{request}")
    ModelAndView answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String answer) {
        return answering.answer(me, request, decision.equals("grant"), answer)
                ? SeeOther.page(PAGE)
                : page(me, request.toString(), answer, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(SignedIn me, String wrong, String typed, HttpStatus status) {
        var lines = answering.atDesk(me).stream().map(this::line).toList();
        return new ModelAndView(
                "identity/data-desk", Map.of("model", new DataDeskModel(lines, clock.instant(), wrong, typed)), status);
    }

    private DataDeskModel.Line line(DataRequest request) {
        Optional<Account> account = accounts.find(request.account());
        return new DataDeskModel.Line(
                request,
                account.map(Account::fullName).orElse(""),
                account.map(Account::personalId).map(PersonalId::value).orElse(""),
                account.map(known -> present(known, request.fact())).orElse(""));
    }

    private static String present(Account account, String fact) {
        return switch (fact) {
            case "FULL_NAME" -> account.fullName();
            case "BIRTH_DATE" ->
                account.birthDate() == null ? "" : account.birthDate().toString();
            case "GENDER" -> account.gender();
            case "ADDRESS" -> account.address();
            case "EMAIL" -> account.email();
            case "PHONE" -> account.phone();
            default -> "";
        };
    }
}
