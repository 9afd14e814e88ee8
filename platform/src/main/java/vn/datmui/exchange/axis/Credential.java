package vn.datmui.exchange.axis;

import vn.datmui.kernel.AgencyCode;

/** With what one of our agencies proves itself to the axis. Prints without the secret. */
public record Credential(AgencyCode agency, String secret) {

    @Override
    public String toString() {
        return agency + " ***";
    }
}
