package vn.datmui.exchange.receiving;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.parts.SpoolFolder;
import vn.datmui.exchange.Authenticity;
import vn.datmui.exchange.Secrecy;
import vn.datmui.exchange.axis.AxisAgency;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.axis.Listed;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.exchange.sending.SecrecyDoor;
import vn.datmui.exchange.store.AgencyTable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.signing.Signing;

/**
 * Checks a delivery before anything in it counts (Decree 30/2020/NĐ-CP, art. 21(2)(a)): the format's own findings, the
 * sender for whom the axis vouches, the signature, the addressee, the mark of secrecy.
 */
@Component
class Verification {

    private final Enrolling enrolling;
    private final AgencyTable directory;
    private final Signing signing;
    private final FindingNotes notes;
    private final Clock clock;

    Verification(Enrolling enrolling, AgencyTable directory, Signing signing, FindingNotes notes, Clock clock) {
        this.enrolling = enrolling;
        this.directory = directory;
        this.signing = signing;
        this.notes = notes;
        this.clock = clock;
    }

    /** @throws AxisSilent when the sender is not known here and the axis does not say who it is */
    Delivery check(AgencyCode agency, Listed listed, Path message, List<KeptFinding> already) throws AxisSilent {
        var parts = new SpoolFolder(message.resolveSibling("parts"), false);
        var reading = read(message, parts);
        var findings = new ArrayList<>(already);
        reading.findings().stream().map(KeptFinding::of).forEach(findings::add);
        var sender = reading.message() == null
                ? listed.from()
                : reading.message().from().organId();
        var known = enrolling.find(sender);
        var authenticity = Authenticity.UNSIGNED;
        Secrecy secrecy = null;
        if (reading.message() != null) {
            check(agency, listed, reading.message(), known, findings);
            authenticity = authenticity(reading, known, findings);
            secrecy = secrecy(reading.message(), findings);
        }
        return new Delivery(
                agency,
                listed,
                known.map(AxisAgency::code).orElse(sender),
                known.map(AxisAgency::name)
                        .orElse(
                                reading.message() == null
                                        ? sender
                                        : reading.message().from().organName()),
                message,
                size(message),
                parts,
                reading,
                findings,
                authenticity,
                secrecy);
    }

    private Reading read(Path message, SpoolFolder parts) {
        var reader = new EdxmlReader(ReadingRules.at(LocalDateTime.now(clock)));
        try (var in = new BufferedInputStream(Files.newInputStream(message))) {
            return reader.read(in, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path message) {
        try {
            return Files.size(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(
            AgencyCode agency,
            Listed listed,
            Message message,
            Optional<AxisAgency> sender,
            List<KeptFinding> findings) {
        var from = message.from().organId();
        if (sender.isEmpty()) {
            findings.add(notes.note(DeliveryFinding.SENDER_UNKNOWN, from));
        } else if (!sender.get().code().equals(listed.from())
                && !sender.get().oldCode().equals(listed.from())) {
            findings.add(notes.note(DeliveryFinding.SENDER_DIFFERS, listed.from(), from));
        }
        if (receivers(message).noneMatch(code -> isThis(agency, code))) {
            findings.add(notes.note(DeliveryFinding.NOT_FOR_US, agency.value()));
        }
    }

    private boolean isThis(AgencyCode agency, String code) {
        return code.equals(agency.value())
                || directory
                        .find(code)
                        .map(AxisAgency::code)
                        .filter(agency.value()::equals)
                        .isPresent();
    }

    private static Stream<String> receivers(Message message) {
        return switch (message) {
            case DocumentMessage document -> document.header().to().stream().map(Party::organId);
            case StatusMessage status -> Stream.of(status.responseFor().organId());
        };
    }

    private Authenticity authenticity(Reading reading, Optional<AxisAgency> sender, List<KeptFinding> findings) {
        return switch (reading.signature().state()) {
            case NONE, INVALID -> Authenticity.UNSIGNED;
            case VALID_BUT_WEAK -> Authenticity.WEAK;
            case VALID -> signer(reading, sender, findings);
        };
    }

    private Authenticity signer(Reading reading, Optional<AxisAgency> sender, List<KeptFinding> findings) {
        var certificate = Objects.requireNonNull(reading.signature().certificate());
        var holder = signing.trustedHolder(certificate, clock.instant());
        if (holder.isEmpty()) {
            findings.add(notes.note(
                    DeliveryFinding.SIGNER_UNKNOWN,
                    certificate.getSubjectX500Principal().getName()));
            return Authenticity.SIGNER_UNKNOWN;
        }
        boolean senders = sender.filter(agency ->
                        holder.get().equals(agency.code()) || holder.get().equals(agency.oldCode()))
                .isPresent();
        if (!senders) {
            findings.add(notes.note(DeliveryFinding.SIGNED_BY_ANOTHER, holder.get()));
        }
        return Authenticity.PROVEN;
    }

    /** The mark stands in the subject, the content, an annex, or in an element that the profile does not know. */
    private @Nullable Secrecy secrecy(Message message, List<KeptFinding> findings) {
        if (!(message instanceof DocumentMessage document)) {
            return null;
        }
        var header = document.header();
        var texts = Stream.concat(
                Stream.of(header.subject(), String.valueOf(header.content())),
                Stream.concat(
                        header.other() == null ? Stream.of() : header.other().appendixes().stream(),
                        document.extras().stream().map(extra -> extra.element().text())));
        var marked = texts.flatMap(text -> SecrecyDoor.markIn(text).stream()).findFirst();
        marked.ifPresent(level -> findings.add(notes.note(DeliveryFinding.STATE_SECRET)));
        return marked.orElse(null);
    }
}
