package vn.datmui.identity.federation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.federation.Arrival;
import vn.datmui.identity.federation.ForeignIdentity;
import vn.datmui.identity.federation.Journeys;
import vn.datmui.identity.federation.Linking;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.web.Entrance;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.pages.SeeOther;

/** Tying an identity of elsewhere to one's account, and untying it. */
@Controller
@OpenTo(anySignedIn = true, reach = Reach.OWN)
class LinkingPages {

    private static final String LINKED = "/account/linked";

    private final Journeys journeys;
    private final Linking linking;
    private final SignInWays ways;
    private final Entrance entrance;

    LinkingPages(Journeys journeys, Linking linking, SignInWays ways, Entrance entrance) {
        this.journeys = journeys;
        this.linking = linking;
        this.ways = ways;
        this.entrance = entrance;
    }

    @GetMapping(LINKED + "/confirm")
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        return waiting(request)
                .map(identity -> new ModelAndView(
                        "identity/link-confirm",
                        Map.of("model", new ConfirmModel(me.fullName(), identity, nameOf(identity), next))))
                .orElseGet(() -> SeeOther.page(LINKED));
    }

    @PostMapping(LINKED + "/confirm")
    ModelAndView confirm(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<ForeignIdentity> waiting = waiting(request);
        if (waiting.isEmpty()) {
            return SeeOther.page(LINKED);
        }
        journeys.forget(Cookies.AWAY.of(request).orElseThrow());
        String way = WayBack.local(next);
        return switch (linking.confirm(waiting.get(), me, Entrance.caller(request))) {
            case Arrival.Entered entered ->
                entrance.enter(entered.opened(), way.isEmpty() ? LINKED : way, request, response);
            case Arrival.HalfWay(var token) -> {
                Cookies.SECOND.set(request, response, token);
                yield SeeOther.page(WayBack.with("/sign-in/second", way));
            }
            case Arrival.Stayed _ -> SeeOther.page(way.isEmpty() ? LINKED : way);
            case Arrival.AskedToProve _ -> SeeOther.page(LINKED);
            case Arrival.Refused refused ->
                new ModelAndView(
                        "identity/federation-trouble",
                        Map.of(
                                "model",
                                new TroubleModel(
                                        refused.reason(), waiting.get().provider(), nameOf(waiting.get()), way)),
                        HttpStatus.CONFLICT);
        };
    }

    @PostMapping(LINKED + "/identities/{identity}/unlink")
    ModelAndView unlink(@AuthenticationPrincipal SignedIn me, @PathVariable UUID identity) {
        return SeeOther.page(linking.unlink(me.account(), identity) ? LINKED : LINKED + "?kept");
    }

    private Optional<ForeignIdentity> waiting(HttpServletRequest request) {
        return Cookies.AWAY.of(request).flatMap(journeys::waiting);
    }

    private String nameOf(ForeignIdentity identity) {
        return ways.find(identity.provider()).map(up -> up.form().name()).orElse(identity.provider());
    }
}
