package vn.datmui.exchange.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.console.ConversationFilter;
import vn.datmui.exchange.console.ConversationView;
import vn.datmui.exchange.console.MessageView;
import vn.datmui.exchange.message.KeptMessage;

/** The lists of the console. */
@Repository
public class ConsoleTable {

    private static final String WHO = " (:agency = '' or agency = :agency) ";
    private static final String WORDS = """
             and (:words = '' or public.unaccent('public.unaccent', replace(replace(lower(
                    code || ' ' || subject || ' ' || peer || ' ' || peer_name || ' ' || document_id), 'đ', 'd'), 'Đ', 'd'))
                like '%' || :words || '%')
             and (:state = '' or state = :state) """;

    private final JdbcClient jdbc;

    ConsoleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words folded as {@link vn.datmui.kernel.VietnameseText#fold} does */
    public List<Conversation> find(ConversationFilter filter, String words, Instant now) {
        return jdbc.sql("select * from exchange.conversation where" + WHO + "and " + condition(filter.view()) + WORDS
                        + order(filter.view()) + " limit :limit offset :offset")
                .param("agency", filter.agency())
                .param("words", words)
                .param("state", filter.state())
                .param("now", Rows.time(now))
                .param("limit", ConversationFilter.PAGE_SIZE)
                .param("offset", (filter.page() - 1) * ConversationFilter.PAGE_SIZE)
                .query(ConversationTable::read)
                .list();
    }

    public int count(ConversationFilter filter, String words, Instant now) {
        return jdbc.sql("select count(*) from exchange.conversation where" + WHO + "and " + condition(filter.view())
                        + WORDS)
                .param("agency", filter.agency())
                .param("words", words)
                .param("state", filter.state())
                .param("now", Rows.time(now))
                .query(Integer.class)
                .single();
    }

    public Map<ConversationView, Integer> counts(String agency, Instant now) {
        var counts = new EnumMap<ConversationView, Integer>(ConversationView.class);
        for (var view : ConversationView.values()) {
            counts.put(view, count(new ConversationFilter(view, agency, "", "", 1), "", now));
        }
        return counts;
    }

    private static String condition(ConversationView view) {
        return switch (view) {
            case TODO -> "direction = 'IN' and (state = 'ARRIVED' or change_asked is not null)";
            case LATE ->
                "direction = 'IN' and confirm_by < coalesce(confirmed_at, :now::timestamptz)"
                        + " and (confirmed_at is not null or state = 'ARRIVED')";
            case IN -> "direction = 'IN'";
            case OUT -> "direction = 'OUT'";
            case FAILED -> "direction = 'OUT' and state = 'FAILED'";
        };
    }

    private static String order(ConversationView view) {
        return switch (view) {
            case TODO, LATE -> "order by (priority > 0) desc, confirm_by nulls last, opened_at";
            case IN, OUT, FAILED -> "order by changed_at desc";
        };
    }

    public List<KeptMessage> messages(MessageView view, String agency, int most) {
        return jdbc.sql("select * from exchange.message where" + WHO + "and " + condition(view)
                        + " order by happened_at desc limit :most")
                .param("agency", agency)
                .param("most", most)
                .query(MessageTable::read)
                .list();
    }

    public Map<MessageView, Integer> messageCounts(String agency) {
        var counts = new EnumMap<MessageView, Integer>(MessageView.class);
        for (var view : MessageView.values()) {
            counts.put(
                    view,
                    jdbc.sql("select count(*) from exchange.message where" + WHO + "and " + condition(view))
                            .param("agency", agency)
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    private static String condition(MessageView view) {
        return switch (view) {
            case BAD -> "state = 'BAD'";
            case FAILED -> "state = 'FAILED'";
            case EARLY -> "state = 'KEPT_WAITING'";
            case OUTBOX -> "direction = 'OUT' and state = 'WAITING'";
            case EXCLUDED -> "state = 'EXCLUDED'";
        };
    }

    /** State secrets that were turned away, at either door. */
    public int excluded(String agency) {
        return jdbc.sql("select count(*) from exchange.excluded where" + WHO)
                .param("agency", agency)
                .query(Integer.class)
                .single();
    }
}
