package vn.datmui.identity.federation;

import java.util.UUID;

/**
 * A person who is away at a provider.
 *
 * @param upstream the version of the provider's record that sent them
 * @param nonce what its token must carry (OpenID Connect Core 1.0, section 3.1.2.1)
 * @param verifier the proof key (RFC 7636)
 * @param way where they want to go afterwards
 */
public record GoingOut(UUID upstream, String nonce, String verifier, String way) {}
