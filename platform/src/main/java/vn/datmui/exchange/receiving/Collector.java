package vn.datmui.exchange.receiving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.axis.AtOnce;
import vn.datmui.exchange.axis.Axis;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credential;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.ExchangeSettings;
import vn.datmui.exchange.axis.Listed;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.Spool;
import vn.datmui.exchange.sending.BackOff;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.exchange.store.TroubleTable;
import vn.datmui.exchange.store.TroubleTable.Trouble;
import vn.datmui.kernel.Digest;

/**
 * Asks the axis what came for each of our agencies, fetches it, has it taken, and marks it there only after what it caused
 * is committed. Whatever goes wrong in between, it comes again and has its effect once.
 */
@Component
public class Collector {

    private static final Logger log = LoggerFactory.getLogger(Collector.class);

    private static final int LISTED = 100;

    private final Axis axis;
    private final Credentials credentials;
    private final Verification verification;
    private final Taking taking;
    private final MessageTable messages;
    private final TroubleTable troubles;
    private final FindingNotes notes;
    private final Spool spool;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final AtomicBoolean onTheWay = new AtomicBoolean();

    Collector(
            Axis axis,
            Credentials credentials,
            Verification verification,
            Taking taking,
            MessageTable messages,
            TroubleTable troubles,
            FindingNotes notes,
            Spool spool,
            ExchangeSettings settings,
            Clock clock) {
        this.axis = axis;
        this.credentials = credentials;
        this.verification = verification;
        this.taking = taking;
        this.messages = messages;
        this.troubles = troubles;
        this.notes = notes;
        this.spool = spool;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${datmui.exchange.collect-every:30s}",
            fixedRateString = "${datmui.exchange.collect-every:30s}")
    void regularly() {
        if (settings.isConnected() && onTheWay.compareAndSet(false, true)) {
            try {
                collect(credentials.all());
            } finally {
                onTheWay.set(false);
            }
        }
    }

    /** Collects for these agencies, several at a time; answers how many deliveries were worked on. */
    public int collect(Collection<Credential> agencies) {
        var silent = new AtomicBoolean();
        var worked = new AtomicInteger();
        AtOnce.each(agencies, settings.atOnce(), credential -> {
            if (!silent.get()) {
                worked.addAndGet(collect(credential, silent));
            }
        });
        return worked.get();
    }

    /** Page by page, as long as each page brings anything further. */
    private int collect(Credential credential, AtomicBoolean silent) {
        int worked = 0;
        try {
            int progress;
            do {
                var listed = axis.received(credential, LISTED);
                progress = takeAll(credential, listed);
                worked += progress;
                if (listed.size() < LISTED) {
                    return worked;
                }
            } while (progress > 0);
        } catch (AxisSilent noAnswer) {
            log.warn("the axis does not answer for {}: {}", credential.agency(), noAnswer.why());
            silent.compareAndSet(false, !noAnswer.isToOneOnly());
        }
        return worked;
    }

    private int takeAll(Credential credential, List<Listed> listed) {
        var worked = new AtomicInteger();
        AtOnce.each(listed, settings.atOnce(), one -> worked.addAndGet(take(credential, one) ? 1 : 0));
        return worked.get();
    }

    /** One delivery that makes trouble does not keep the others waiting. */
    private boolean take(Credential credential, Listed listed) {
        try {
            var known = messages.delivered(credential.agency(), listed.id());
            if (known.isPresent()) {
                mark(credential, listed, known.get());
                return true;
            }
            return isDue(credential, listed) && fetch(credential, listed);
        } catch (AxisSilent noAnswer) {
            note(credential, listed, noAnswer.why());
        } catch (RuntimeException trouble) {
            log.error("delivery {} for {} could not be taken", listed.id(), credential.agency(), trouble);
            note(credential, listed, String.valueOf(trouble));
        }
        return false;
    }

    private boolean isDue(Credential credential, Listed listed) {
        return troubles.of(credential.agency(), listed.id())
                .map(trouble -> !trouble.nextAt().isAfter(clock.instant()))
                .orElse(true);
    }

    private boolean fetch(Credential credential, Listed listed) throws AxisSilent {
        try (var place = spool.fresh()) {
            axis.fetch(credential, listed, place.message());
            if (isWhole(listed, place.message())) {
                finish(credential, listed, place.message(), List.of());
                return true;
            }
            if (attempts(credential, listed) + 1 < settings.fetches()) {
                note(credential, listed, "bytes differ from the list");
                return false;
            }
            finish(credential, listed, place.message(), List.of(notes.note(DeliveryFinding.BYTES_DIFFER)));
            return true;
        }
    }

    private void finish(Credential credential, Listed listed, Path message, List<KeptFinding> findings)
            throws AxisSilent {
        var delivery = verification.check(credential.agency(), listed, message, findings);
        var taken = taking.take(delivery);
        mark(credential, listed, taken);
        troubles.over(credential.agency(), listed.id());
    }

    private void mark(Credential credential, Listed listed, KeptMessage taken) throws AxisSilent {
        axis.mark(credential, listed.id(), taken.state().isGood(), taken.trouble());
        messages.marked(credential.agency(), listed.id(), clock.instant());
    }

    private static boolean isWhole(Listed listed, Path message) {
        try (var in = new DigestInputStream(Files.newInputStream(message), Digest.sha256())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return listed.sha256().isEmpty()
                    || HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(listed.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int attempts(Credential credential, Listed listed) {
        return troubles.of(credential.agency(), listed.id())
                .map(Trouble::attempts)
                .orElse(0);
    }

    private void note(Credential credential, Listed listed, String why) {
        int attempts = attempts(credential, listed) + 1;
        Instant next = clock.instant().plus(BackOff.after(attempts, ThreadLocalRandom.current()));
        troubles.note(credential.agency(), listed.id(), new Trouble(attempts, next), why);
    }
}
