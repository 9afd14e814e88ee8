package vn.datmui.identity.federation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.federation.Arrival;
import vn.datmui.identity.federation.ForeignIdentity;
import vn.datmui.identity.federation.GoingOut;
import vn.datmui.identity.federation.Journeys;
import vn.datmui.identity.federation.Linking;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.federation.Upstream;
import vn.datmui.identity.federation.web.oidc.Answer;
import vn.datmui.identity.federation.web.oidc.AskedOf;
import vn.datmui.identity.federation.web.oidc.AskingUpstreams;
import vn.datmui.identity.federation.web.oidc.AskingUpstreams.UpstreamSilent;
import vn.datmui.identity.federation.web.oidc.Departure;
import vn.datmui.identity.federation.web.oidc.Registrations;
import vn.datmui.identity.signin.Secret;
import vn.datmui.identity.web.Entrance;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;
import vn.datmui.pages.SeeOther;

/** The way to another provider and back. Going out is a link, because pages of ours let no form lead away from here. */
@Controller
@OpenTo(everyone = true)
class FederationPages {

    private static final String CONFIRM = "/account/linked/confirm";
    private static final int LONGEST_STATE = 200;

    private final SignInWays ways;
    private final AskingUpstreams asking;
    private final Registrations registrations;
    private final Journeys journeys;
    private final Linking linking;
    private final Entrance entrance;

    FederationPages(
            SignInWays ways,
            AskingUpstreams asking,
            Registrations registrations,
            Journeys journeys,
            Linking linking,
            Entrance entrance) {
        this.ways = ways;
        this.asking = asking;
        this.registrations = registrations;
        this.journeys = journeys;
        this.linking = linking;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in/with/{provider}")
    ModelAndView goOut(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(required = false) @Nullable String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Upstream> upstream = ways.find(provider);
        String way = WayBack.local(next);
        if (upstream.isEmpty()) {
            return trouble("UNKNOWN_PROVIDER", "", way, HttpStatus.NOT_FOUND);
        }
        AskedOf asked = new AskedOf(
                registrations.back(provider), way, AssuranceLevel.of(level).orElse(null), again != null);
        try {
            Departure departure = asking.depart(upstream.get(), asked);
            String browser = Cookies.AWAY.of(request).orElseGet(Secret::fresh);
            journeys.leave(departure.state(), browser, departure.going());
            Cookies.AWAY.set(request, response, browser);
            return SeeOther.page(departure.address());
        } catch (UpstreamSilent e) {
            return wentWrong(provider, "SILENT", "discovery", way, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    @GetMapping("/sign-in/from/{provider}")
    ModelAndView comeBack(
            @PathVariable String provider,
            @RequestParam Map<String, String> parameters,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Upstream> upstream = ways.find(provider);
        Optional<GoingOut> going = Cookies.AWAY
                .of(request)
                .flatMap(browser -> journeys.comeBack(state(parameters), browser))
                .filter(out ->
                        upstream.filter(up -> up.id().equals(out.upstream())).isPresent());
        if (upstream.isEmpty() || going.isEmpty()) {
            return wentWrong(upstream.isEmpty() ? "unknown" : provider, "NOT_EXPECTED", "", "", HttpStatus.BAD_REQUEST);
        }
        String way = going.get().way();
        if (parameters.containsKey("error")) {
            return saysNo(provider, parameters.get("error"), way);
        }
        return switch (asking.judge(upstream.get(), going.get(), parameters)) {
            case Answer.Told told -> arrive(told.identity(), me, way, request, response);
            case Answer.Silent silent ->
                wentWrong(provider, "SILENT", silent.why(), way, HttpStatus.SERVICE_UNAVAILABLE);
            case Answer.Untrue untrue -> wentWrong(provider, "UNTRUE", untrue.why(), way, HttpStatus.FORBIDDEN);
        };
    }

    private ModelAndView saysNo(String provider, String error, String way) {
        return error.equals("access_denied")
                ? trouble("CANCELLED", provider, way, HttpStatus.OK)
                : wentWrong(
                        provider,
                        "REFUSED_THERE",
                        error.matches("[a-z_]{1,60}") ? error : "",
                        way,
                        HttpStatus.FORBIDDEN);
    }

    private ModelAndView arrive(
            ForeignIdentity identity,
            @Nullable SignedIn me,
            String way,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (linking.arrive(identity, me, Entrance.caller(request))) {
            case Arrival.Entered entered -> entrance.enter(entered.opened(), way, request, response);
            case Arrival.HalfWay(var token) -> {
                Cookies.SECOND.set(request, response, token);
                yield SeeOther.page(WayBack.with("/sign-in/second", way));
            }
            case Arrival.Stayed _ -> SeeOther.page(way.isEmpty() ? "/account/linked" : way);
            case Arrival.AskedToProve _ -> {
                journeys.keepWaiting(Cookies.AWAY.of(request).orElseThrow(), identity);
                yield SeeOther.page(me == null ? to("/sign-in", "next", confirm(way)) : confirm(way));
            }
            case Arrival.Refused refused -> trouble(refused.reason(), identity.provider(), way, HttpStatus.CONFLICT);
        };
    }

    private static String confirm(String way) {
        return way.isEmpty() ? CONFIRM : to(CONFIRM, "next", way);
    }

    private static String to(String path, String name, String value) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam(name, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }

    private ModelAndView wentWrong(String provider, String reason, String detail, String way, HttpStatus status) {
        journeys.wentWrong(provider, reason, detail);
        return trouble(reason, provider, way, status);
    }

    private ModelAndView trouble(String reason, String provider, String way, HttpStatus status) {
        String name = ways.find(provider).map(up -> up.form().name()).orElse("");
        return new ModelAndView(
                "identity/federation-trouble", Map.of("model", new TroubleModel(reason, provider, name, way)), status);
    }

    private static String state(Map<String, String> parameters) {
        String state = parameters.getOrDefault("state", "");
        return state.length() > LONGEST_STATE ? "" : state;
    }
}
