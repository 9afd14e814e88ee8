package vn.datmui.identity.federation.web;

import vn.datmui.identity.federation.ForeignIdentity;

/**
 * Whether an identity and an account belong together.
 *
 * @param me the name of the account's person
 * @param provider the provider's name for people
 * @param next where to go afterwards
 */
public record ConfirmModel(String me, ForeignIdentity identity, String provider, String next) {}
