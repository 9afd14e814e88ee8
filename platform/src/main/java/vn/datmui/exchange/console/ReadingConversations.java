package vn.datmui.exchange.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.CarriedFile;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.store.AttachmentTable;
import vn.datmui.exchange.store.ConsoleTable;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.VietnameseText;

/** Reading for the console; whatever belongs to another agency is not there. */
@Component
public class ReadingConversations {

    private static final int MOST_MESSAGES = 200;

    private final Exchange exchange;
    private final ConsoleTable lists;
    private final MessageTable messages;
    private final AttachmentTable attachments;
    private final AgenciesOfPerson rights;
    private final Clock clock;

    ReadingConversations(
            Exchange exchange,
            ConsoleTable lists,
            MessageTable messages,
            AttachmentTable attachments,
            AgenciesOfPerson rights,
            Clock clock) {
        this.exchange = exchange;
        this.lists = lists;
        this.messages = messages;
        this.attachments = attachments;
        this.rights = rights;
        this.clock = clock;
    }

    /** A page of the list with how many there are. */
    public record Found(List<Conversation> rows, int total, Map<ConversationView, Integer> counts) {}

    /** A conversation with everything that was said. */
    public record Whole(Conversation conversation, List<CarriedFile> files, List<Said> said) {}

    public Found find(ConversationFilter asked, SignedIn me) {
        var filter = within(asked, me);
        var words = VietnameseText.fold(filter.words());
        var now = clock.instant();
        return new Found(
                lists.find(filter, words, now), lists.count(filter, words, now), lists.counts(filter.agency(), now));
    }

    /** Messages of a view, latest first, and how many each view has. */
    public record Troubled(List<KeptMessage> rows, Map<MessageView, Integer> counts, int excluded) {}

    public Troubled troubled(MessageView view, SignedIn me) {
        var agency = rights.boundTo(me).map(AgencyCode::value).orElse("");
        return new Troubled(
                lists.messages(view, agency, MOST_MESSAGES), lists.messageCounts(agency), lists.excluded(agency));
    }

    private ConversationFilter within(ConversationFilter asked, SignedIn me) {
        return new ConversationFilter(
                asked.view(),
                rights.boundTo(me).map(AgencyCode::value).orElse(asked.agency()),
                asked.words(),
                asked.state(),
                asked.page());
    }

    public Whole whole(ConversationId id, SignedIn me) {
        var conversation = exchange.get(id);
        rights.requireSight(me, conversation.agency());
        return new Whole(
                conversation,
                exchange.filesOf(id),
                messages.of(id).stream().map(this::said).toList());
    }

    public Said said(UUID id, SignedIn me) {
        return said(message(id, me));
    }

    private Said said(KeptMessage message) {
        return new Said(
                message,
                messages.findingsOf(message.id()),
                messages.attemptsOf(message.id()),
                attachments.of(message.id()));
    }

    public KeptMessage message(UUID id, SignedIn me) {
        var message = messages.find(id).orElseThrow(ExchangeProblem::unknown);
        rights.requireSight(me, message.agency());
        return message;
    }

    public CarriedFile file(UUID message, int ordinal, SignedIn me) {
        message(message, me);
        return attachments.of(message).stream()
                .filter(file -> file.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(ExchangeProblem::takenBack);
    }
}
