package vn.datmui.identity.federation.web.oidc;

import vn.datmui.identity.federation.GoingOut;

/**
 * The way out to a provider.
 *
 * @param address where the browser goes
 * @param state by which it is recognised when it comes back; kept nowhere but in the address
 */
public record Departure(String address, String state, GoingOut going) {}
