package vn.datmui.edxml.xml;

import java.util.List;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Place;

/** The bytes cannot be read any further; carries the finding that says why. Never leaves this library. */
public final class Unreadable extends Exception {

    private final FindingCode code;
    private final transient Place place;
    private final transient List<String> parameters;

    public Unreadable(FindingCode code, Place place, String... parameters) {
        super(code.id(), null, false, false);
        this.code = code;
        this.place = place;
        this.parameters = List.of(parameters);
    }

    public FindingCode code() {
        return code;
    }

    public Place place() {
        return place;
    }

    public List<String> parameters() {
        return parameters;
    }
}
