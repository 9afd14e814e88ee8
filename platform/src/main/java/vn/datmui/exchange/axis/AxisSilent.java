package vn.datmui.exchange.axis;

/** The axis did not answer, or not with what was asked: nothing is known, and it is asked again later. */
public final class AxisSilent extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean toOneOnly;

    private AxisSilent(String why, boolean toOneOnly) {
        super(why.length() > 300 ? why.substring(0, 300) : why, null, false, false);
        this.toOneOnly = toOneOnly;
    }

    /** Nobody answers: others need not ask now either. */
    public static AxisSilent noAnswer(String why) {
        return new AxisSilent(why, false);
    }

    /** It answers, but refuses this question or this agency; others may well be served. */
    public static AxisSilent refused(String why) {
        return new AxisSilent(why, true);
    }

    public boolean isToOneOnly() {
        return toOneOnly;
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
