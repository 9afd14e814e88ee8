package vn.datmui.identity.factor.web;

/**
 * Setting up an authenticator app.
 *
 * @param key as it can be typed
 * @param picture the address of the QR code
 * @param next where to go afterwards; blank for the usual place
 * @param wrong whether a code was typed that is none of this key
 */
public record AppModel(String key, String picture, String next, boolean wrong) {}
