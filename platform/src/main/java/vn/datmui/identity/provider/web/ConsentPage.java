package vn.datmui.identity.provider.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.provider.Client;
import vn.datmui.identity.provider.Clients;
import vn.datmui.identity.provider.Scope;
import vn.datmui.kernel.OpenTo;

/** Asks a person whether a client may know what it asks for. The answer goes to the protocol's own endpoint. */
@Controller
class ConsentPage {

    private final Clients clients;
    private final OAuth2AuthorizationService authorizations;
    private final OAuth2AuthorizationConsentService consents;

    ConsentPage(
            Clients clients, OAuth2AuthorizationService authorizations, OAuth2AuthorizationConsentService consents) {
        this.clients = clients;
        this.authorizations = authorizations;
        this.consents = consents;
    }

    @OpenTo(anySignedIn = true)
    @GetMapping("/oauth2/consent")
    ModelAndView ask(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String state) {
        OAuth2Authorization waiting = Optional.ofNullable(
                        authorizations.findByToken(state, new OAuth2TokenType(OAuth2ParameterNames.STATE)))
                .filter(authorization -> authorization.getPrincipalName().equals(me.getName()))
                .orElseThrow(IdentityProblem::unknownClient);
        Client client = clients.find(UUID.fromString(waiting.getRegisteredClientId()))
                .orElseThrow(IdentityProblem::unknownClient);
        return new ModelAndView("identity/consent", Map.of("model", model(client, waiting, state)));
    }

    /** Where a request ends whose sender is not known: nobody is sent anywhere. */
    @OpenTo(everyone = true)
    @GetMapping("/oauth2/refused")
    ModelAndView refused() {
        return new ModelAndView("identity/refused", Map.of(), HttpStatus.BAD_REQUEST);
    }

    private ConsentModel model(Client client, OAuth2Authorization waiting, String state) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(waiting.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        OAuth2AuthorizationConsent before =
                consents.findById(waiting.getRegisteredClientId(), waiting.getPrincipalName());
        Set<String> granted = before == null ? Set.of() : before.getScopes();
        String address = Optional.ofNullable(request.getRedirectUri())
                .orElseGet(() -> client.form().redirectUris().getFirst());
        return new ConsentModel(
                client.id().toString(),
                client.form(),
                state,
                scopes(request.getScopes(), granted, false),
                scopes(request.getScopes(), granted, true),
                URI.create(address).getHost());
    }

    private static List<Scope> scopes(Set<String> asked, Set<String> granted, boolean known) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.OPENID
                        && asked.contains(scope.word())
                        && granted.contains(scope.word()) == known)
                .toList();
    }
}
