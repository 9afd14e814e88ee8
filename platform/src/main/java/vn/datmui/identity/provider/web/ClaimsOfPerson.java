package vn.datmui.identity.provider.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.provider.Scope;
import vn.datmui.identity.provider.SignInFacts;
import vn.datmui.identity.provider.TellingClients;
import vn.datmui.kernel.AccountId;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/**
 * What tokens and userinfo say about a person, by the scopes that the person has granted (OpenID Connect Core 1.0, section
 * 5.4). Lists and maps are plain ones, because they are kept with the token and read again. The level of assurance is that of
 * the sign-in.
 */
@Component
class ClaimsOfPerson implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;
    private final Officers officers;
    private final Agencies agencies;
    private final TellingClients telling;
    private final Clock clock;

    ClaimsOfPerson(Accounts accounts, Officers officers, Agencies agencies, TellingClients telling, Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.agencies = agencies;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication person = context.getPrincipal();
        SignInFacts facts = SignInFacts.of(person);
        if (person == null || facts == null) {
            return;
        }
        context.getClaims().claim("acr", facts.proof().level().word());
        context.getClaims().claim("amr", new ArrayList<>(facts.proof().methods()));
        context.getClaims().claim("auth_time", Date.from(facts.at()));
        context.getClaims().claim("sid", facts.session());
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            telling.note(
                    context.getRegisteredClient().getClientSettings().getSetting(TellingClients.WANTS_TO_HEAR),
                    UUID.fromString(facts.session()),
                    UUID.fromString(context.getRegisteredClient().getId()),
                    person.getName());
            of(person.getName(), context.getAuthorizedScopes())
                    .forEach((name, value) -> context.getClaims().claim(name, value));
        }
    }

    OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context) {
        String account = context.getAuthorization().getPrincipalName();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", account);
        claims.putAll(of(account, context.getAccessToken().getScopes()));
        return new OidcUserInfo(claims);
    }

    private Map<String, Object> of(String accountId, Set<String> granted) {
        Map<String, Object> claims = new LinkedHashMap<>();
        accounts.find(new AccountId(UUID.fromString(accountId))).ifPresent(account -> {
            for (Scope scope : Scope.values()) {
                if (granted.contains(scope.word())) {
                    add(claims, scope, account);
                }
            }
        });
        return claims;
    }

    private void add(Map<String, Object> claims, Scope scope, Account account) {
        switch (scope) {
            case OPENID -> {}
            case PROFILE -> addProfile(claims, account);
            case EMAIL -> put(claims, "email", account.email());
            case PHONE -> put(claims, "phone_number", account.phone());
            case ADDRESS -> {
                if (!account.address().isEmpty()) {
                    claims.put("address", new LinkedHashMap<>(Map.of("formatted", account.address())));
                }
            }
            case CITIZEN_ID -> {
                if (account.personalId() != null) {
                    claims.put("citizen_id", account.personalId().value());
                }
            }
            case OFFICER -> addPosts(claims, account);
        }
    }

    private static void addProfile(Map<String, Object> claims, Account account) {
        put(claims, "name", account.fullName());
        put(claims, "gender", account.gender());
        if (account.birthDate() != null) {
            claims.put("birthdate", account.birthDate().toString());
        }
    }

    private void addPosts(Map<String, Object> claims, Account account) {
        if (account.officer() == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        claims.put(
                "posts",
                officers.postsOf(account.officer(), today).stream()
                        .map(this::words)
                        .toList());
    }

    private Map<String, Object> words(Post post) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("agency", post.agency().value());
        words.put(
                "agency_old_code",
                agencies.find(post.agency()).map(Agency::oldCode).orElse(""));
        words.put("unit", post.unitKind());
        words.put("role", post.role().name().toLowerCase(java.util.Locale.ROOT));
        words.put("title", post.title());
        if (post.standsIn() != null) {
            words.put("stands_in_for", post.standsIn().fullName());
        }
        return words;
    }

    private static void put(Map<String, Object> claims, String name, String value) {
        if (!value.isEmpty()) {
            claims.put(name, value);
        }
    }
}
