package vn.datmui.documents.outgoing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.ReadingOutgoing;
import vn.datmui.documents.outgoing.issuing.SigningDocument;
import vn.datmui.documents.outgoing.web.SigningModel.Result;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** The signer's inbox, made for a phone: documents are signed one by one, or several that were each opened before. */
@Controller
@OpenTo(
        value = {Role.AGENCY_LEADER, Role.DIVISION_HEAD},
        reach = Reach.OWN)
class SigningController {

    private static final int MOST = 50;

    private final ReadingOutgoing reading;
    private final SigningDocument signing;

    SigningController(ReadingOutgoing reading, SigningDocument signing) {
        this.reading = reading;
        this.signing = signing;
    }

    @GetMapping("/desk/documents/signing")
    ModelAndView inbox(@AuthenticationPrincipal SignedIn me) {
        return new ModelAndView(
                "documents/out/signing",
                Map.of("model", new SigningModel(reading.toSign(me), List.of(), me.holds(Role.AGENCY_LEADER))));
    }

    /** @param picked each {@code id:revision} as the inbox showed it; each is signed in a transaction of its own */
    @PostMapping("/desk/documents/signing")
    ModelAndView sign(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<String> picked) {
        List<Result> results = new ArrayList<>();
        for (String one :
                picked.stream().filter(p -> !p.isBlank()).distinct().limit(MOST).toList()) {
            results.add(signed(me, one));
        }
        return new ModelAndView(
                "documents/out/signing",
                Map.of("model", new SigningModel(reading.toSign(me), results, me.holds(Role.AGENCY_LEADER))));
    }

    private Result signed(SignedIn me, String picked) {
        String[] parts = picked.split(":");
        String address = "";
        String subject = "";
        try {
            OutgoingId id = OutgoingId.read(parts[0]);
            OutgoingDocument waiting = reading.get(id, me);
            address = "/desk/documents/outgoing/" + id;
            subject = waiting.subject();
            int revision = parts.length == 2 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0;
            return new Result(signing.sign(me, id, revision).code(), subject, address, null);
        } catch (Problem problem) {
            return new Result("", subject, address, problem);
        }
    }
}
