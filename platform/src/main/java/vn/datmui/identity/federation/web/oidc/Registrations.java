package vn.datmui.identity.federation.web.oidc;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import vn.datmui.identity.federation.Upstream;
import vn.datmui.identity.federation.UpstreamForm;

/** A provider's record and what it says of itself, as the library wants to know them. */
@Component
public class Registrations {

    /** Where our document about ourselves is (OAuth Client ID Metadata Document). */
    public static final String OWN_DOCUMENT = "/federation/client.json";

    private final Discovery discovery;
    private final String site;

    Registrations(Discovery discovery, @Value("${datmui.address}") String site) {
        this.discovery = discovery;
        this.site = site;
    }

    ClientRegistration of(Upstream upstream) {
        UpstreamForm form = upstream.form();
        Discovery.Addresses addresses = discovery.of(form.issuer());
        return ClientRegistration.withRegistrationId(form.code())
                .issuerUri(form.issuer())
                .clientId(clientId(form))
                .clientSecret(upstream.secret())
                .clientAuthenticationMethod(method(form.proof()))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back(form.code()))
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .authorizationUri(addresses.authorize())
                .tokenUri(addresses.token())
                .userInfoUri(addresses.userInfo())
                .userNameAttributeName("sub")
                .jwkSetUri(addresses.keys())
                .build();
    }

    boolean saysWho(Upstream upstream) {
        return discovery.of(upstream.form().issuer()).saysWho();
    }

    /** By which name a provider knows us: the one that it gave, or the address of our document. */
    public String clientId(UpstreamForm form) {
        return form.clientId().isBlank() ? site + OWN_DOCUMENT : form.clientId();
    }

    /** One address for each provider, so that one cannot pass off its answer as another's (RFC 9700, section 4.4). */
    public String back(String code) {
        return site + "/sign-in/from/" + code;
    }

    private static ClientAuthenticationMethod method(UpstreamForm.Proof proof) {
        return switch (proof) {
            case SECRET_BASIC -> ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
            case SECRET_POST -> ClientAuthenticationMethod.CLIENT_SECRET_POST;
            case KEY -> ClientAuthenticationMethod.PRIVATE_KEY_JWT;
        };
    }
}
