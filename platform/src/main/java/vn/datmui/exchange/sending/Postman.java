package vn.datmui.exchange.sending;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.axis.AtOnce;
import vn.datmui.exchange.axis.Axis;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.ExchangeSettings;
import vn.datmui.exchange.axis.Sending;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;

/**
 * Carries the outbox to the axis. Any number of nodes may work at it: a message is lent to one of them for a while. The same
 * bytes go under the same id until the axis answers.
 */
@Component
public class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private static final int BATCH = 64;
    private static final Duration LENT_FOR = Duration.ofMinutes(5);

    private final MessageTable messages;
    private final Outcomes outcomes;
    private final Axis axis;
    private final Credentials credentials;
    private final Files files;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final AtomicBoolean onTheWay = new AtomicBoolean();

    Postman(
            MessageTable messages,
            Outcomes outcomes,
            Axis axis,
            Credentials credentials,
            Files files,
            ExchangeSettings settings,
            Clock clock) {
        this.messages = messages;
        this.outcomes = outcomes;
        this.axis = axis;
        this.credentials = credentials;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** At a rate, not after a pause: a hanging axis must not hold up the other work of the platform. */
    @Scheduled(
            initialDelayString = "${datmui.exchange.send-every:2s}",
            fixedRateString = "${datmui.exchange.send-every:2s}")
    void regularly() {
        if (settings.isConnected() && onTheWay.compareAndSet(false, true)) {
            try {
                sendWaiting();
            } finally {
                onTheWay.set(false);
            }
        }
    }

    /** Sends what is due; answers how many messages were tried. */
    public int sendWaiting() {
        int tried = 0;
        List<KeptMessage> lent = lend();
        while (!lent.isEmpty()) {
            tried += lent.size();
            boolean silent = sendAll(lent);
            lent = silent ? List.of() : lend();
        }
        return tried;
    }

    private List<KeptMessage> lend() {
        Instant now = clock.instant();
        return messages.lend(BATCH, now, now.plus(LENT_FOR));
    }

    /** @return whether the axis answered nothing at all */
    private boolean sendAll(List<KeptMessage> lent) {
        var answered = new AtomicBoolean();
        AtOnce.each(lent, settings.atOnce(), message -> answered.compareAndSet(false, send(message)));
        return !answered.get();
    }

    /** One message that makes trouble does not keep the others from being sent. */
    private boolean send(KeptMessage message) {
        try {
            var sending = hand(message);
            outcomes.record(message, sending);
            return !(sending instanceof Sending.Unknown);
        } catch (RuntimeException trouble) {
            log.error("message {} could not be sent", message.id(), trouble);
            outcomes.record(message, new Sending.Unknown(String.valueOf(trouble)));
            return true;
        }
    }

    private Sending hand(KeptMessage message) {
        var raw = message.raw();
        var credential = credentials.of(message.agency());
        if (raw == null || credential.isEmpty()) {
            return new Sending.Refused(15, "không có mã kết nối trục của " + message.agency());
        }
        return axis.send(credential.get(), message.id(), message.size(), () -> content(raw));
    }

    private InputStream content(FileId raw) {
        return files.open(raw);
    }
}
