package vn.datmui.exchange.receiving;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.BusinessKind;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.axis.Listed;
import vn.datmui.exchange.message.Composing;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.MessageKind;
import vn.datmui.exchange.message.MessageState;
import vn.datmui.files.FileId;
import vn.datmui.kernel.Digest;

/** What is kept of a delivery, read off it once. */
record Facts(
        Delivery delivery,
        Instant now,
        MessageKind kind,
        String action,
        String documentId,
        String contents,
        String words,
        String saidAt,
        String by) {

    static Facts of(Delivery delivery, Instant now) {
        return switch (delivery.reading().message()) {
            case DocumentMessage document -> ofDocument(delivery, document, now);
            case StatusMessage status ->
                new Facts(
                        delivery,
                        now,
                        MessageKind.STATUS,
                        status.statusCode(),
                        Composing.composed(status.responseFor().documentId()),
                        "",
                        text(status.description()),
                        status.timestamp().text(),
                        staff(status.staff()));
            case null -> new Facts(delivery, now, MessageKind.UNREADABLE, "", "", "", "", "", "");
        };
    }

    private static Facts ofDocument(Delivery delivery, DocumentMessage document, Instant now) {
        var traces = document.traces();
        return new Facts(
                delivery,
                now,
                MessageKind.DOCUMENT,
                document.business().type(),
                Composing.composed(about(document)),
                contents(document, delivery),
                text(document.business().reason()),
                traces.isEmpty() ? "" : traces.getLast().timestamp().text(),
                staff(document.business().staff()));
    }

    /** A recall may name the document in its business alone. */
    private static String about(DocumentMessage document) {
        Business business = document.business();
        var named = business.documentId();
        return business.kind().filter(kind -> kind == BusinessKind.RECALL).isPresent() && named != null
                ? named
                : document.header().documentId();
    }

    /** What makes two documents the same, whatever envelope they come in. */
    private static String contents(DocumentMessage document, Delivery delivery) {
        var facts = Stream.concat(
                        Stream.of(
                                document.header().subject(),
                                document.header().code().written()),
                        delivery.reading().parts().stream().map(ReceivedPart::sha256))
                .collect(Collectors.joining("\n"));
        return Digest.of(Composing.composed(facts).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    private static String staff(vn.datmui.edxml.message.@Nullable Staff staff) {
        return staff == null
                ? ""
                : Stream.of(text(staff.staff()), text(staff.department()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Listed listed(KeptMessage kept) {
        return new Listed(text(kept.axisId()), kept.peer(), kept.documentId(), kept.size(), "");
    }

    String fingerprint() {
        return delivery.reading().fingerprint();
    }

    /** Without its bytes: they are those of a message that was kept before. */
    KeptMessage in(MessageState state, String trouble) {
        return kept(state, null, trouble);
    }

    KeptMessage kept(MessageState state, @Nullable FileId raw, String trouble) {
        return as(UUID.randomUUID(), delivery.listed().id(), state, raw, trouble);
    }

    /** The same message, better understood. */
    KeptMessage keptAs(KeptMessage known, @Nullable FileId raw) {
        return as(known.id(), known.axisId(), MessageState.TAKEN, known.raw() == null ? raw : known.raw(), "");
    }

    private KeptMessage as(UUID id, @Nullable String axisId, MessageState state, @Nullable FileId raw, String trouble) {
        return new KeptMessage(
                id,
                delivery.agency(),
                Direction.IN,
                kind,
                action,
                delivery.sender(),
                documentId,
                state,
                axisId,
                fingerprint(),
                contents,
                raw,
                delivery.size(),
                null,
                by,
                words,
                now,
                saidAt,
                0,
                null,
                null,
                trouble,
                now);
    }

    /** Of a state secret only that something came, from whom, and why it was turned away. */
    KeptMessage withoutContent(String why) {
        return new KeptMessage(
                UUID.randomUUID(),
                delivery.agency(),
                Direction.IN,
                MessageKind.UNREADABLE,
                "",
                delivery.sender(),
                "",
                MessageState.EXCLUDED,
                delivery.listed().id(),
                "",
                "",
                null,
                0,
                null,
                "",
                "",
                now,
                "",
                0,
                null,
                null,
                why,
                now);
    }
}
