package vn.datmui.identity.federation.web.oidc;

import vn.datmui.identity.federation.ForeignIdentity;

/** What a provider's answer is worth. */
public sealed interface Answer {

    record Told(ForeignIdentity identity) implements Answer {}

    /** It does not answer, or says itself that it is ill: later it may work again. */
    record Silent(String why) implements Answer {}

    /** Something in it is not what it must be: nothing of it is believed. */
    record Untrue(String why) implements Answer {}
}
