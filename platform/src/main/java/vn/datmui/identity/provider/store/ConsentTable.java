package vn.datmui.identity.provider.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Consents in {@code identity.consent}: what a person lets a client know. */
@Repository
class ConsentTable implements OAuth2AuthorizationConsentService {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    ConsentTable(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(OAuth2AuthorizationConsent consent) {
        AccountId account = new AccountId(UUID.fromString(consent.getPrincipalName()));
        UUID client = UUID.fromString(consent.getRegisteredClientId());
        String scopes = consent.getScopes().stream().sorted().collect(Collectors.joining(" "));
        jdbc.sql("""
                insert into identity.consent (account, client, scopes, given_at) values (?, ?, ?, ?)
                on conflict (account, client) do update set scopes = excluded.scopes, given_at = excluded.given_at""")
                .params(account.value(), client, scopes, Timestamp.from(clock.instant()))
                .update();
        trail.record(
                Act.of(account, "identity.consent-give", "client:" + client).with(java.util.Map.of("scopes", scopes)));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        jdbc.sql("delete from identity.consent where account = ? and client = ?")
                .params(UUID.fromString(consent.getPrincipalName()), UUID.fromString(consent.getRegisteredClientId()))
                .update();
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String client, String principal) {
        return jdbc.sql("select scopes from identity.consent where account = ? and client = ?")
                .params(UUID.fromString(principal), UUID.fromString(client))
                .query(String.class)
                .optional()
                .map(scopes -> consent(client, principal, scopes))
                .orElse(null);
    }

    private static OAuth2AuthorizationConsent consent(String client, String principal, String scopes) {
        OAuth2AuthorizationConsent.Builder builder = OAuth2AuthorizationConsent.withId(client, principal);
        Arrays.stream(scopes.split(" ")).filter(scope -> !scope.isEmpty()).forEach(builder::scope);
        return builder.build();
    }
}
