package vn.datmui.documents.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.incoming.IncomingFilter;
import vn.datmui.documents.incoming.IncomingView;
import vn.datmui.documents.incoming.ReadingIncoming.Found;
import vn.datmui.documents.incoming.store.SearchTable;
import vn.datmui.documents.people.Standing;

/**
 * The model of the list of incoming documents.
 *
 * @param excluded state secrets that were turned away at the desk; told to clerks only
 */
public record IncomingListModel(IncomingFilter filter, Found found, Standing standing, int excluded, Instant now) {

    public List<IncomingView> views() {
        return IncomingView.of(standing);
    }

    public boolean isClerk() {
        return !standing.clerkOf().isEmpty();
    }

    public boolean isMoreThanCounted() {
        return found.total() >= SearchTable.MOST_COUNTED;
    }

    public String total() {
        return isMoreThanCounted() ? found.total() + "+" : String.valueOf(found.total());
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found.total(), IncomingFilter.PAGE_SIZE));
    }

    public String address(IncomingView view) {
        return "/desk/documents?view=" + view.slug();
    }

    /** The address of this list up to the number of the page. */
    public String pagePrefix() {
        return address(filter.view())
                + part("q", filter.words())
                + part("urgency", filter.urgency())
                + part("from", day(filter.from()))
                + part("to", day(filter.to()))
                + part("promulgated", day(filter.promulgated()))
                + "&page=";
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public boolean isLate(IncomingDocument document) {
        return document.isLate(now);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
