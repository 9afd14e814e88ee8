package vn.datmui.notices.account;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.datmui.identity.AccountAlert;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;
import vn.datmui.pages.Dictionary;

/** Tells owners what happens to their accounts, in the account and by e-mail: a thief would keep silent about it. */
@Component
class WarningTheOwner {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private final Notices notices;
    private final Dictionary dictionary;
    private final Clock clock;

    WarningTheOwner(Notices notices, Dictionary dictionary, Clock clock) {
        this.notices = notices;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AccountAlert alert) {
        notices.send(new Notice(
                alert.account(),
                "identity." + alert.kind(),
                alert.subject(),
                text(alert, "title"),
                text(alert, "body"),
                switch (alert.kind()) {
                    case NEW_DEVICE, POST_GIVEN -> "/account";
                    case STANDS_IN -> "/account/away";
                    case DATA_REQUEST_ANSWERED -> "/account/data";
                    case MANDATE_ASKED, MANDATE_DECIDED, MANDATE_REVOKED -> "/account/mandates";
                    default -> "/account/security";
                }));
    }

    private BilingualText text(AccountAlert alert, String part) {
        return BilingualText.of(words(Language.VI, alert, part), words(Language.EN, alert, part));
    }

    private String words(Language language, AccountAlert alert, String part) {
        Object[] facts = Stream.concat(
                        Stream.of(MOMENT.format(alert.at().atZone(clock.getZone()))), alert.facts().stream())
                .toArray();
        return dictionary.in(language).get("notices.account." + alert.kind() + "." + part, facts);
    }
}
