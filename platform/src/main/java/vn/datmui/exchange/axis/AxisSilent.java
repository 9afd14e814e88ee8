package vn.datmui.exchange.axis;

/** The axis did not answer, or not with what was asked: nothing is known, and it is asked again later. */
public final class AxisSilent extends Exception {

    private static final long serialVersionUID = 1L;

    public AxisSilent(String why) {
        super(why.length() > 300 ? why.substring(0, 300) : why, null, false, false);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
