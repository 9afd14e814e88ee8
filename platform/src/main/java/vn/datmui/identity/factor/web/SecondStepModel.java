package vn.datmui.identity.factor.web;

/**
 * The page that asks for the second factor.
 *
 * @param next where to go afterwards; blank for the usual place
 * @param app whether a code of an app may be typed
 * @param passkeys whether a passkey may sign
 * @param fault the bundle key of what was wrong; blank when nothing was
 * @param minutes how long to wait; 0 when there is no need
 */
public record SecondStepModel(String next, boolean app, boolean passkeys, String fault, long minutes) {}
