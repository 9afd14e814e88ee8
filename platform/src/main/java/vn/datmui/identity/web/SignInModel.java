package vn.datmui.identity.web;

/**
 * The sign-in page as it stands.
 *
 * @param name what was typed as name
 * @param next where to go afterwards; blank for the usual place
 * @param unsent whether a form could not be taken because the session had ended
 * @param refused whether name and password did not belong together
 * @param minutes how long to wait; 0 when there is no need
 * @param passkeyRefused whether a passkey was shown that opens nothing
 */
public record SignInModel(
        String name, String next, boolean unsent, boolean refused, long minutes, boolean passkeyRefused) {

    SignInModel(String name, String next, boolean unsent, boolean refused, long minutes) {
        this(name, next, unsent, refused, minutes, false);
    }

    /** The page after a passkey that did not hold. */
    public static SignInModel passkeyRefused(String next) {
        return new SignInModel("", next, false, false, 0, true);
    }
}
