package vn.datmui.identity.provider.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import vn.datmui.identity.signin.Secret;

/**
 * A token as its row holds it: without its value. Who presents a token brings the value along; elsewhere the digest stands in
 * its place.
 */
record TokenRow(
        String digest,
        Kind kind,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        Set<String> scopes,
        Map<String, Object> metadata,
        boolean spent) {

    private static final String STAND_IN = "sha256:";

    /** What a token is for. */
    enum Kind {
        STATE,
        CODE,
        ACCESS,
        REFRESH,
        ID
    }

    static TokenRow of(Kind kind, OAuth2Authorization.Token<? extends OAuth2Token> token) {
        OAuth2Token value = token.getToken();
        Set<String> scopes = value instanceof OAuth2AccessToken access ? access.getScopes() : Set.of();
        return new TokenRow(
                digestOf(value.getTokenValue()),
                kind,
                value.getIssuedAt(),
                value.getExpiresAt(),
                new TreeSet<>(scopes),
                token.getMetadata(),
                false);
    }

    static String digestOf(String value) {
        return value.startsWith(STAND_IN)
                ? value.substring(STAND_IN.length())
                : Secret.digest(value).hex();
    }

    static TokenRow read(ResultSet row, AttributesJson json) throws SQLException {
        return new TokenRow(
                row.getString("digest"),
                Kind.valueOf(row.getString("kind")),
                instant(row.getTimestamp("issued_at")),
                instant(row.getTimestamp("expires_at")),
                new TreeSet<>(Arrays.stream(row.getString("scopes").split(" "))
                        .filter(scope -> !scope.isEmpty())
                        .toList()),
                json.read(row.getString("metadata")),
                row.getBoolean("spent"));
    }

    /** Adds the token to the authorization that is put together again. */
    void into(OAuth2Authorization.Builder builder, String presented) {
        String value = digestOf(presented).equals(digest) ? presented : STAND_IN + digest;
        switch (kind) {
            case STATE -> {}
            case CODE -> add(builder, new OAuth2AuthorizationCode(value, issued(), expires()));
            case ACCESS -> add(builder, new OAuth2AccessToken(TokenType.BEARER, value, issuedAt, expiresAt, scopes));
            case REFRESH -> add(builder, new OAuth2RefreshToken(value, issued(), expiresAt));
            case ID -> add(builder, new OidcIdToken(value, issuedAt, expiresAt, claims()));
        }
    }

    private void add(OAuth2Authorization.Builder builder, OAuth2Token token) {
        builder.token(token, all -> all.putAll(metadata));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> claims() {
        return (Map<String, Object>) metadata.getOrDefault(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, Map.of());
    }

    private Instant issued() {
        return java.util.Objects.requireNonNull(issuedAt);
    }

    private Instant expires() {
        return java.util.Objects.requireNonNull(expiresAt);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
