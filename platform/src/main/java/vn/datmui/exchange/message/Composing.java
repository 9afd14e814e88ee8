package vn.datmui.exchange.message;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.OtherInfo;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Staff;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.message.Trace;
import vn.datmui.edxml.parts.FileNames;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.Dispatch;
import vn.datmui.exchange.axis.AxisAgency;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.organisation.Agencies;

/** Turns commands into messages of the exchange format. */
@Component
public class Composing {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 500;

    private final Agencies agencies;
    private final Files files;
    private final Clock clock;

    Composing(Agencies agencies, Files files, Clock clock) {
        this.agencies = agencies;
        this.files = files;
        this.clock = clock;
    }

    public static String documentId(Dispatch dispatch) {
        return composed(
                DocumentIdHint.idFor(dispatch.sender().value(), Day.of(dispatch.promulgated()), dispatch.code()));
    }

    /** Identities are compared after composition. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public String nameOf(AgencyCode agency) {
        return shortened(agencies.find(agency).map(a -> a.name()).orElse(agency.value()));
    }

    public DocumentMessage document(Dispatch dispatch, List<AxisAgency> receivers, Business business) {
        var sender = dispatch.sender();
        var due = dispatch.dueDate();
        var header = new DocumentHeader(
                Party.of(sender.value(), nameOf(sender)),
                receivers.stream()
                        .map(receiver -> Party.of(receiver.code(), shortened(receiver.name())))
                        .toList(),
                documentId(dispatch),
                dispatch.code(),
                new Promulgation(dispatch.place(), Day.of(dispatch.promulgated())),
                dispatch.type(),
                dispatch.subject(),
                null,
                dispatch.signer(),
                due == null ? null : Day.of(due),
                new OtherInfo(String.valueOf(dispatch.priority()), null, null, null, null, null, List.of()),
                dispatch.answers(),
                null,
                dispatch.toPlaces());
        var trace = new Trace(sender.value(), now());
        return new DocumentMessage(
                header,
                List.of(trace),
                business,
                dispatch.files().stream().map(this::attachment).toList(),
                List.of());
    }

    private Attachment attachment(FileId id) {
        StoredFile file = files.get(id);
        return new Attachment(id.value().toString(), FileNames.safe(file.name()), null, file.contentType());
    }

    public StatusMessage status(Conversation about, DocumentStatus status, String words, Actor by) {
        var promulgated = about.promulgated();
        return new StatusMessage(
                Party.of(about.agency().value(), nameOf(about.agency())),
                new ResponseFor(
                        about.peer(),
                        about.code(),
                        promulgated == null ? null : Day.of(promulgated),
                        about.documentId()),
                staff(by),
                status.code(),
                words.isBlank() ? null : words,
                now(),
                List.of());
    }

    /** 02 for a document that has no conversation here. */
    public StatusMessage refusal(AgencyCode ours, String sender, DocumentHeader document, String why) {
        return new StatusMessage(
                Party.of(ours.value(), nameOf(ours)),
                new ResponseFor(
                        sender,
                        document.code().written(),
                        document.promulgation().date(),
                        document.documentId()),
                null,
                DocumentStatus.REFUSED.code(),
                why.length() > LONGEST_WORDS ? why.substring(0, LONGEST_WORDS) : why,
                now(),
                List.of());
    }

    public static @Nullable Staff staff(Actor by) {
        return by.name().isBlank() ? null : new Staff(by.unit().isBlank() ? null : by.unit(), by.name(), null, null);
    }

    private Moment now() {
        return Moment.of(LocalDateTime.now(clock));
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
