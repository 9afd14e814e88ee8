package vn.datmui.edxml.finding;

/**
 * Where something was found: line and column from 1 in characters (0 when it concerns the whole message), and the path of
 * the element, for example {@code edXML/edXMLEnvelope/edXMLHeader/MessageHeader/To[2]}.
 */
public record Place(long line, long column, String path) {

    public static final Place WHOLE = new Place(0, 0, "");

    @Override
    public String toString() {
        return line == 0 ? path : path.isEmpty() ? line + ":" + column : line + ":" + column + " " + path;
    }
}
