package vn.datmui.documents.registers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.NumberSeries;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/**
 * The series with which an agency begins when its head has decided nothing else: incoming documents in one, decisions and
 * resolutions apart, every other outgoing document in one.
 */
final class StandardSeries {

    static final String ARRIVALS = "DEN";

    private StandardSeries() {}

    static List<NumberSeries> of(AgencyCode agency, int year) {
        var others = EnumSet.complementOf(EnumSet.of(DocumentType.DECISION, DocumentType.RESOLUTION));
        return List.of(
                new NumberSeries(agency, year, Direction.IN, ARRIVALS, "Văn bản đến", Set.of(), 0),
                new NumberSeries(agency, year, Direction.OUT, "NQ", "Nghị quyết", Set.of(DocumentType.RESOLUTION), 0),
                new NumberSeries(agency, year, Direction.OUT, "QD", "Quyết định", Set.of(DocumentType.DECISION), 0),
                new NumberSeries(agency, year, Direction.OUT, "VB", "Văn bản hành chính khác", others, 0));
    }
}
