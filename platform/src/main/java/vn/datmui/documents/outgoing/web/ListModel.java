package vn.datmui.documents.outgoing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.datmui.documents.DocumentsTab;
import vn.datmui.documents.outgoing.ListQuery;
import vn.datmui.documents.outgoing.ReadingOutgoing.Found;
import vn.datmui.documents.outgoing.View;

/** The model of a list of drafts or outgoing documents. */
public record ListModel(DocumentsTab tab, Found found) {

    public View view() {
        return found.query().view();
    }

    public String words() {
        return found.query().words();
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found.total(), ListQuery.PAGE_SIZE));
    }

    public String address(View other) {
        return tab.address() + "?view=" + other.slug();
    }

    public String pagePrefix() {
        String asked = words().isEmpty() ? "" : "&q=" + URLEncoder.encode(words(), StandardCharsets.UTF_8);
        return address(view()) + asked + "&page=";
    }
}
