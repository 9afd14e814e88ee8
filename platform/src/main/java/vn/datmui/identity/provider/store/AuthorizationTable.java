package vn.datmui.identity.provider.store;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.provider.SignInFacts;
import vn.datmui.identity.provider.store.TokenRow.Kind;
import vn.datmui.identity.signin.Secret;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * Authorizations in {@code identity.provider_grant} and {@code identity.provider_token}. Of two requests that use the same
 * code or token at once, one wins. A refresh token that comes a second time ends the whole family (RFC 9700, section 4.14.2).
 */
@Repository
class AuthorizationTable implements OAuth2AuthorizationService {

    private static final String REVISION = "datmui.revision";
    private static final int LONGEST_TOKEN = 8192;

    private final JdbcClient jdbc;
    private final RegisteredClientRepository clients;
    private final AttributesJson json;
    private final AuditTrail trail;
    private final Clock clock;

    AuthorizationTable(
            JdbcClient jdbc, RegisteredClientRepository clients, AttributesJson json, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.json = json;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        Integer revision = authorization.getAttribute(REVISION);
        Map<String, Object> attributes = new HashMap<>(authorization.getAttributes());
        attributes.remove(REVISION);
        if (revision == null) {
            add(authorization, attributes);
        } else {
            change(authorization, attributes, revision);
        }
        saveTokens(authorization);
    }

    private void add(OAuth2Authorization authorization, Map<String, Object> attributes) {
        jdbc.sql("""
                insert into identity.provider_grant
                    (id, client, principal, grant_type, scopes, attributes, revision, started_at, session)
                values (?, ?, ?, ?, ?, ?, 0, ?, ?)""")
                .params(authorization.getId(), UUID.fromString(authorization.getRegisteredClientId()))
                .params(
                        authorization.getPrincipalName(),
                        authorization.getAuthorizationGrantType().getValue())
                .params(String.join(" ", authorization.getAuthorizedScopes()), json.of(attributes))
                .param(Timestamp.from(clock.instant()))
                .param(sessionOf(attributes))
                .update();
    }

    /** Null for a client that acts by itself. */
    private static @Nullable UUID sessionOf(Map<String, Object> attributes) {
        SignInFacts facts = attributes.get(Principal.class.getName()) instanceof Authentication person
                ? SignInFacts.of(person)
                : null;
        return facts == null ? null : UUID.fromString(facts.session());
    }

    private void change(OAuth2Authorization authorization, Map<String, Object> attributes, int revision) {
        int changed = jdbc.sql("""
                update identity.provider_grant set scopes = ?, attributes = ?, revision = revision + 1
                 where id = ? and revision = ?""")
                .params(String.join(" ", authorization.getAuthorizedScopes()), json.of(attributes))
                .params(authorization.getId(), revision)
                .update();
        if (changed == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private void saveTokens(OAuth2Authorization authorization) {
        List<TokenRow> rows = rows(authorization);
        Set<String> kept = new HashSet<>();
        rows.forEach(row -> kept.add(row.digest()));
        jdbc.sql("update identity.provider_token set spent = true where grant_id = :grant and kind = 'REFRESH'"
                        + " and digest not in (:kept)")
                .param("grant", authorization.getId())
                .param("kept", kept)
                .update();
        jdbc.sql("delete from identity.provider_token where grant_id = :grant and not spent and digest not in (:kept)")
                .param("grant", authorization.getId())
                .param("kept", kept)
                .update();
        rows.forEach(row -> save(authorization.getId(), row));
    }

    private void save(String grant, TokenRow row) {
        jdbc.sql("""
                insert into identity.provider_token (digest, grant_id, kind, issued_at, expires_at, scopes, metadata)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (digest) do update set metadata = excluded.metadata""")
                .params(row.digest(), grant, row.kind().name())
                .param(row.issuedAt() == null ? null : Timestamp.from(row.issuedAt()))
                .param(row.expiresAt() == null ? null : Timestamp.from(row.expiresAt()))
                .params(String.join(" ", row.scopes()), json.of(row.metadata()))
                .update();
    }

    private static List<TokenRow> rows(OAuth2Authorization authorization) {
        List<TokenRow> rows = new ArrayList<>();
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            rows.add(new TokenRow(TokenRow.digestOf(state), Kind.STATE, null, null, Set.of(), Map.of(), false));
        }
        add(rows, Kind.CODE, authorization.getToken(OAuth2AuthorizationCode.class));
        add(rows, Kind.ACCESS, authorization.getToken(OAuth2AccessToken.class));
        add(rows, Kind.REFRESH, authorization.getToken(OAuth2RefreshToken.class));
        add(rows, Kind.ID, authorization.getToken(OidcIdToken.class));
        return rows;
    }

    private static void add(
            List<TokenRow> rows, Kind kind, OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token) {
        if (token != null) {
            rows.add(TokenRow.of(kind, token));
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        jdbc.sql("delete from identity.provider_grant where id = ?")
                .param(authorization.getId())
                .update();
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return read(id, "").orElse(null);
    }

    @Override
    @Transactional
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (token.length() > LONGEST_TOKEN) {
            return null;
        }
        Optional<Found> found = found(token).filter(f -> type == null || kindOf(type) == f.kind());
        if (found.isPresent() && found.get().spent()) {
            endFamily(found.get().grant());
            return null;
        }
        return found.filter(f -> !f.worthless())
                .flatMap(f -> read(f.grant(), token))
                .orElse(null);
    }

    private record Found(String grant, Kind kind, boolean spent, boolean sessionOver) {

        /** What a session has given ends with it; its id_token still says who leaves. */
        boolean worthless() {
            return sessionOver && (kind == Kind.CODE || kind == Kind.ACCESS || kind == Kind.REFRESH);
        }
    }

    private Optional<Found> found(String token) {
        return jdbc.sql("""
                select t.grant_id, t.kind, t.spent, g.session is not null
                       and not exists (select from identity.session s where s.id = g.session and s.ends_at > :now) as over
                  from identity.provider_token t join identity.provider_grant g on g.id = t.grant_id
                 where t.digest = :digest""")
                .param("now", Timestamp.from(clock.instant()))
                .param("digest", Secret.digest(token).hex())
                .query((row, n) -> new Found(
                        row.getString("grant_id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getBoolean("spent"),
                        row.getBoolean("over")))
                .optional();
    }

    private void endFamily(String grant) {
        jdbc.sql("delete from identity.provider_grant where id = ? returning client")
                .param(grant)
                .query(UUID.class)
                .optional()
                .ifPresent(client -> trail.record(Act.ofSystem("identity.refresh-reuse", "client:" + client)));
    }

    private static @Nullable Kind kindOf(OAuth2TokenType type) {
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> Kind.STATE;
            case OAuth2ParameterNames.CODE -> Kind.CODE;
            case OAuth2ParameterNames.ACCESS_TOKEN -> Kind.ACCESS;
            case OAuth2ParameterNames.REFRESH_TOKEN -> Kind.REFRESH;
            case "id_token" -> Kind.ID;
            default -> null;
        };
    }

    /**
     * The revision is read before the tokens: tokens that another request has changed meanwhile are then newer than the
     * revision, and this request fails when it saves. The other way round an old token could be saved under a new revision.
     */
    private Optional<OAuth2Authorization> read(String id, String presented) {
        return jdbc.sql("select * from identity.provider_grant where id = ?")
                .param(id)
                .query((row, n) -> begun(row))
                .optional()
                .flatMap(found -> found)
                .map(builder -> withTokens(builder, id, presented));
    }

    private Optional<OAuth2Authorization.Builder> begun(ResultSet row) throws SQLException {
        RegisteredClient client = clients.findById(row.getString("client"));
        if (client == null) {
            return Optional.empty();
        }
        OAuth2Authorization.Builder builder = OAuth2Authorization.withRegisteredClient(client)
                .id(row.getString("id"))
                .principalName(row.getString("principal"))
                .authorizationGrantType(new AuthorizationGrantType(row.getString("grant_type")))
                .authorizedScopes(scopes(row.getString("scopes")))
                .attribute(REVISION, row.getInt("revision"));
        json.read(row.getString("attributes")).forEach(builder::attribute);
        return Optional.of(builder);
    }

    private OAuth2Authorization withTokens(OAuth2Authorization.Builder builder, String id, String presented) {
        jdbc.sql("select * from identity.provider_token where grant_id = ? and not spent")
                .param(id)
                .query((row, n) -> TokenRow.read(row, json))
                .list()
                .forEach(token -> token.into(builder, presented));
        return builder.build();
    }

    private static Set<String> scopes(String text) {
        Set<String> scopes = new HashSet<>(List.of(text.split(" ")));
        scopes.remove("");
        return scopes;
    }
}
