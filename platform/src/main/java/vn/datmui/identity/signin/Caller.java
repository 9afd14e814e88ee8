package vn.datmui.identity.signin;

/**
 * Who knocks, as far as the network tells.
 *
 * @param device what the browser calls itself
 * @param deviceSecret what this browser was given at an earlier sign-in; blank for a stranger
 */
public record Caller(String address, String device, String deviceSecret) {

    private static final int LONGEST = 200;

    public Caller {
        device = device.length() > LONGEST ? device.substring(0, LONGEST) : device;
    }
}
