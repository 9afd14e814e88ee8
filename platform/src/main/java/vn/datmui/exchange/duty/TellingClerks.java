package vn.datmui.exchange.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.Role;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;
import vn.datmui.organisation.Officers;
import vn.datmui.pages.Dictionary;

/** Notices to the clerks of an agency: what failed, what is late, what somebody asks. Once per matter. */
@Component
public class TellingClerks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private final Officers officers;
    private final Accounts accounts;
    private final Notices notices;
    private final Dictionary dictionary;
    private final Clock clock;

    TellingClerks(Officers officers, Accounts accounts, Notices notices, Dictionary dictionary, Clock clock) {
        this.officers = officers;
        this.accounts = accounts;
        this.notices = notices;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    public void dispatchFailed(KeptMessage message, List<Conversation> concerned, String why) {
        var link = concerned.isEmpty()
                ? "/admin/exchange/messages/" + message.id()
                : "/admin/exchange/" + concerned.getFirst().id();
        tell(message.agency(), "failed", "message:" + message.id(), link, message.documentId(), why);
    }

    public void bad(KeptMessage message) {
        tell(
                message.agency(),
                "bad",
                "message:" + message.id(),
                "/admin/exchange/messages/" + message.id(),
                message.documentId().isEmpty() ? message.peer() : message.documentId(),
                message.trouble());
    }

    public void late(Conversation conversation) {
        var until = LocalDateTime.ofInstant(Objects.requireNonNull(conversation.confirmBy()), clock.getZone());
        tell(
                conversation.agency(),
                "late",
                "conversation:" + conversation.id(),
                "/admin/exchange/" + conversation.id(),
                conversation.code(),
                MOMENT.format(until));
    }

    public void changeWanted(Conversation conversation, String why) {
        tell(
                conversation.agency(),
                "change",
                "conversation:" + conversation.id() + ":"
                        + conversation.changedAt().toEpochMilli(),
                "/admin/exchange/" + conversation.id(),
                conversation.code(),
                why);
    }

    private void tell(AgencyCode agency, String what, String subject, String link, String first, String second) {
        var title = words(what + ".title", first, second);
        var body = words(what + ".body", first, second);
        officers.holdersOf(Role.CLERK, agency, LocalDate.now(clock)).stream()
                .flatMap(post -> accounts.findOfficer(post.officer()).stream())
                .distinct()
                .forEach(clerk -> notices.send(new Notice(clerk.id(), "exchange." + what, subject, title, body, link)));
    }

    private BilingualText words(String part, String first, String second) {
        var key = "exchange.notice." + part;
        return new BilingualText(
                dictionary.in(Language.VI).get(key, first, second),
                dictionary.in(Language.EN).get(key, first, second));
    }
}
