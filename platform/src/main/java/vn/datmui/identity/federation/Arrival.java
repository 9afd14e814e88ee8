package vn.datmui.identity.federation;

import vn.datmui.identity.signin.SignIn;

/** How a person's way back from a provider ended. */
public sealed interface Arrival {

    /** The session is open. */
    record Entered(SignIn.Opened opened) implements Arrival {}

    /** The identity is weak and the account has a second factor, which is asked next. The token goes to the browser only. */
    record HalfWay(String token) implements Arrival {}

    /** It is linked; the session that there is goes on. */
    record Stayed() implements Arrival {}

    /** The person must show which account is theirs, by signing in to it. */
    record AskedToProve() implements Arrival {}

    /** @param reason a key of the bundle */
    record Refused(String reason) implements Arrival {}
}
