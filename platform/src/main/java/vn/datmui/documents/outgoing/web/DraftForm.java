package vn.datmui.documents.outgoing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.WriteDraft;
import vn.datmui.exchange.Secrecy;
import vn.datmui.kernel.OfficerId;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Words;

/** The form of a draft as it was typed. Whatever is missing is an empty text. */
public record DraftForm(
        @Nullable String type,
        @Nullable String signer,
        @Nullable String subject,
        @Nullable String to,
        @Nullable String body,
        @Nullable String receivers,
        @Nullable String urgency,
        @Nullable String secrecy,
        @Nullable String answers,
        @Nullable String replaces,
        @BindParam("answerBy-day") @Nullable String day,
        @BindParam("answerBy-month") @Nullable String month,
        @BindParam("answerBy-year") @Nullable String year) {

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static DraftForm of(OutgoingDocument document, DraftText text) {
        LocalDate day = text.answerBy();
        return new DraftForm(
                document.type().name(),
                document.signer().officer() + " " + document.signer().capacity(),
                text.subject(),
                text.to(),
                text.body(),
                text.receivers(),
                text.urgency().name(),
                Secrecy.NONE.name(),
                "",
                "",
                day == null ? "" : String.valueOf(day.getDayOfMonth()),
                day == null ? "" : String.valueOf(day.getMonthValue()),
                day == null ? "" : String.valueOf(day.getYear()));
    }

    DocumentType documentType() {
        return DocumentType.of(or(type)).orElse(DocumentType.OFFICIAL_LETTER);
    }

    FormErrors errors(Words words) {
        FormErrors errors = FormErrors.none();
        errors = require(errors, words, "subject", or(subject), DraftText.SUBJECT_AT_MOST, true);
        errors = require(errors, words, "to", or(to), DraftText.LINES_AT_MOST, false);
        errors = require(errors, words, "body", or(body), DraftText.BODY_AT_MOST, false);
        errors = require(errors, words, "receivers", or(receivers), DraftText.LINES_AT_MOST, false);
        if (picked().isEmpty()) {
            errors = errors.and("signer", words.get("documents.out.signer.missing"));
        }
        if (declared().isEmpty()) {
            errors = errors.and("secrecy", words.get("documents.out.secrecy.missing"));
        }
        return isNoDay() ? errors.and("answerBy", words.get("documents.out.answer-by.wrong")) : errors;
    }

    private static FormErrors require(
            FormErrors errors, Words words, String field, String typed, int atMost, boolean needed) {
        if (needed && typed.isBlank()) {
            return errors.and(field, words.get("documents.out." + field + ".missing"));
        }
        return typed.length() > atMost ? errors.and(field, words.get("documents.out.too-long", atMost)) : errors;
    }

    private Optional<String[]> picked() {
        String[] parts = or(signer).split(" ");
        boolean known = parts.length == 2
                && parts[0].matches("[0-9a-f-]{36}")
                && Capacity.of(parts[1]).isPresent();
        return known ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Secrecy> declared() {
        return java.util.stream.Stream.of(Secrecy.values())
                .filter(one -> one.name().equals(or(secrecy)))
                .findFirst();
    }

    private boolean isNoDay() {
        return !(or(day) + or(month) + or(year)).isBlank() && answerBy() == null;
    }

    private @Nullable LocalDate answerBy() {
        try {
            LocalDate read = LocalDate.of(
                    Integer.parseInt(or(year).strip()),
                    Integer.parseInt(or(month).strip()),
                    Integer.parseInt(or(day).strip()));
            return read.getYear() > 1999 && read.getYear() < 2200 ? read : null;
        } catch (NumberFormatException | DateTimeException noDay) {
            return null;
        }
    }

    /** Only of a form without errors. */
    WriteDraft command() {
        String[] signing = picked().orElseThrow();
        return new WriteDraft(
                documentType(),
                OfficerId.of(signing[0]),
                Capacity.of(signing[1]).orElseThrow(),
                new DraftText(
                        or(subject).strip(),
                        unix(or(to)),
                        unix(or(body)),
                        unix(or(receivers)),
                        Urgency.of(or(urgency)).orElse(Urgency.NORMAL),
                        answerBy()),
                declared().orElseThrow(),
                IncomingId.read(or(answers)).orElse(null),
                or(replaces).isEmpty() ? null : OutgoingId.read(or(replaces)));
    }

    private static String unix(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
