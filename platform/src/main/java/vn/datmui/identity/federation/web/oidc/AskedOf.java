package vn.datmui.identity.federation.web.oidc;

import org.jspecify.annotations.Nullable;
import vn.datmui.identity.AssuranceLevel;

/**
 * What is asked of a provider.
 *
 * @param back our address to which it sends the person back
 * @param way where the person wants to go afterwards
 * @param level the level that is needed; null for any
 * @param again whether the person must prove themselves although the provider knows them
 */
public record AskedOf(String back, String way, @Nullable AssuranceLevel level, boolean again) {}
