package vn.datmui.identity.signin;

import java.time.Duration;
import vn.datmui.identity.Account;

/** How an attempt to sign in ended. */
public sealed interface SignIn {

    /** The session is open; both secrets go to the browser and nowhere else. */
    record Opened(Account account, String token, String deviceSecret, Proof proof) implements SignIn {}

    /** The password was right; the second factor is asked next. The token goes to the browser and nowhere else. */
    record HalfWay(String token) implements SignIn {}

    /** Name and password do not belong together; which of them is wrong stays untold. */
    record Refused() implements SignIn {}

    /** Too many attempts failed; even the right password waits. */
    record Wait(Duration time) implements SignIn {}
}
