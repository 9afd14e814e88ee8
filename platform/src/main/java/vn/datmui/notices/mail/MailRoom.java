package vn.datmui.notices.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.datmui.notices.store.LetterTable;

/**
 * Carries waiting letters to the mail server. Any number of nodes may work at it: a letter is lent to one of them for a few
 * minutes. A letter that is not taken is tried again after growing pauses until its time to live is over.
 */
@Component
public class MailRoom {

    private static final Logger log = LoggerFactory.getLogger(MailRoom.class);

    private static final int AT_ONCE = 20;
    private static final Duration LENT_FOR = Duration.ofMinutes(5);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private final LetterTable letters;
    private final MailServer server;
    private final Clock clock;

    MailRoom(LetterTable letters, MailServer server, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${datmui.notices.mail.every:5s}",
            fixedDelayString = "${datmui.notices.mail.every:5s}")
    public void sendWaiting() {
        Instant now = clock.instant();
        letters.expire(now);
        List<Letter> lent = letters.lend(AT_ONCE, now, now.plus(LENT_FOR));
        while (sendEach(lent) && lent.size() == AT_ONCE) {
            lent = letters.lend(AT_ONCE, now, now.plus(LENT_FOR));
        }
    }

    /** Until nobody answers at the mail server: then the letters not tried yet go back into the tray for a while. */
    private boolean sendEach(List<Letter> lent) {
        for (int i = 0; i < lent.size(); i++) {
            if (!send(lent.get(i))) {
                letters.giveBack(
                        lent.subList(i + 1, lent.size()), clock.instant().plus(PAUSES.getFirst()));
                return false;
            }
        }
        return true;
    }

    /** Whether there was a mail server to talk to. */
    private boolean send(Letter letter) {
        Instant now = clock.instant();
        Delivery delivery = server.handOver(letter);
        switch (delivery) {
            case Delivery.Taken _ -> letters.end(letter.notice(), Letter.End.SENT, "", now);
            case Delivery.Refused refused -> {
                log.warn("The mail server refuses the letter of notice {}: {}", letter.notice(), refused.why());
                letters.end(letter.notice(), Letter.End.REFUSED, refused.why(), now);
            }
            case Delivery.NotNow notNow -> tryLater(letter, notNow.why(), now);
            case Delivery.NoServer noServer -> tryLater(letter, noServer.why(), now);
        }
        return !(delivery instanceof Delivery.NoServer);
    }

    private void tryLater(Letter letter, String why, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(letter.attempts(), PAUSES.size()) - 1));
        if (next.isBefore(letter.expiresAt())) {
            log.info("Mail server not ready ({}), letter of notice {} tried again at {}", why, letter.notice(), next);
            letters.tryAt(letter.notice(), next, why);
        } else {
            log.warn("Nobody took the letter of notice {} in its time: {}", letter.notice(), why);
            letters.end(letter.notice(), Letter.End.EXPIRED, why, now);
        }
    }
}
