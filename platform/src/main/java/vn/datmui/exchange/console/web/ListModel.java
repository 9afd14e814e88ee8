package vn.datmui.exchange.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.console.ConversationFilter;
import vn.datmui.exchange.console.ConversationView;
import vn.datmui.exchange.console.ReadingConversations.Found;
import vn.datmui.pages.Choice;

/**
 * The model of the list.
 *
 * @param agencies to choose from; empty for who sees one agency only
 * @param own the name of that one agency
 */
public record ListModel(ConversationFilter filter, Found found, List<Choice> agencies, String own, Instant now) {

    public int pages() {
        return Math.max(1, Math.ceilDiv(found.total(), ConversationFilter.PAGE_SIZE));
    }

    public String address(ConversationView view) {
        return "/admin/exchange?view=" + view.slug() + part("agency", filter.agency());
    }

    /** The address of this list up to the number of the page. */
    public String pagePrefix() {
        return address(filter.view()) + part("q", filter.words()) + part("state", filter.state()) + "&page=";
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isLate(Conversation conversation) {
        return conversation.isLate(now);
    }

    public boolean isFiltered() {
        return !filter.words().isEmpty() || !filter.state().isEmpty();
    }
}
