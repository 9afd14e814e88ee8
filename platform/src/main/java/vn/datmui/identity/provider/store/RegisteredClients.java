package vn.datmui.identity.provider.store;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.provider.Client;
import vn.datmui.identity.provider.ClientForm;
import vn.datmui.identity.provider.Clients;
import vn.datmui.identity.provider.Scope;
import vn.datmui.identity.provider.TellingClients;

/** The active clients as the protocol sees them. A suspended one is unknown. */
@Repository
class RegisteredClients implements RegisteredClientRepository {

    static final Duration CODE = Duration.ofSeconds(60);
    static final Duration ACCESS = Duration.ofMinutes(5);
    static final Duration REFRESH = Duration.ofHours(8);
    private static final int LONGEST_ID = 36;

    private final Clients clients;

    RegisteredClients(Clients clients) {
        this.clients = clients;
    }

    /** @throws UnsupportedOperationException always: clients come from two administrators only */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by administrators");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return find(id).map(RegisteredClients::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }

    private Optional<Client> find(String id) {
        if (id.length() != LONGEST_ID) {
            return Optional.empty();
        }
        try {
            return clients.find(UUID.fromString(id)).filter(Client::active);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static RegisteredClient registered(Client client) {
        ClientForm form = client.form();
        RegisteredClient.Builder builder = RegisteredClient.withId(client.id().toString())
                .clientId(client.id().toString())
                .clientIdIssuedAt(client.since())
                .clientName(form.name())
                .redirectUris(uris -> uris.addAll(form.redirectUris()))
                .postLogoutRedirectUris(uris -> uris.addAll(form.logoutUris()))
                .clientSettings(settings(form))
                .tokenSettings(tokens());
        form.scopes().stream().map(Scope::word).forEach(builder::scope);
        grants(builder, form);
        authentication(builder, client);
        return builder.build();
    }

    private static void grants(RegisteredClient.Builder builder, ClientForm form) {
        if (form.signsPeopleIn()) {
            builder.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE);
            builder.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN);
        }
        if (form.actsByItself()) {
            builder.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
    }

    private static void authentication(RegisteredClient.Builder builder, Client client) {
        String secret = client.secret();
        if (secret == null) {
            builder.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        } else {
            builder.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
            builder.clientSecret(secret);
        }
    }

    /** The keys of a client come from its registration, never from an address that it names. */
    private static ClientSettings settings(ClientForm form) {
        ClientSettings.Builder settings =
                ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(true);
        if (!form.backChannelUri().isEmpty()) {
            settings.setting(TellingClients.WANTS_TO_HEAR, true);
        }
        if (form.byKey()) {
            settings.setting("datmui.keys", form.keys());
            settings.tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS256);
        }
        return settings.build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder()
                .authorizationCodeTimeToLive(CODE)
                .accessTokenTimeToLive(ACCESS)
                .refreshTokenTimeToLive(REFRESH)
                .reuseRefreshTokens(false)
                .build();
    }
}
