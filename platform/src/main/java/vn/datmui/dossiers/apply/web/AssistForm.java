package vn.datmui.dossiers.apply.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.dossiers.apply.StartingDraft.Visitor;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * What the officer typed about somebody who came to the counter.
 *
 * @param onPaperTime when it was received on paper, {@code HH:mm}; empty unless the line was down
 * @param errors by field, the key of what is wrong
 */
public record AssistForm(
        String procedure,
        String number,
        String fullName,
        String phone,
        String onPaperDay,
        String onPaperMonth,
        String onPaperYear,
        String onPaperTime,
        String onPaperReason,
        Map<String, String> errors) {

    /** What the form says. */
    sealed interface Read {
        record Right(Visitor visitor, @Nullable OnPaper onPaper) implements Read {}

        record Wrong(Map<String, String> errors) implements Read {}
    }

    static AssistForm fresh(String procedure) {
        return new AssistForm(procedure, "", "", "", "", "", "", "", "", Map.of());
    }

    static AssistForm of(MultiValueMap<String, String> form) {
        return new AssistForm(
                line(form, "procedure"),
                line(form, "number").replaceAll("[ .-]", ""),
                line(form, "fullName"),
                line(form, "phone").replaceAll("[ ().-]", "").replaceFirst("^(\\+|00)84", "0"),
                line(form, "onPaper-day"),
                line(form, "onPaper-month"),
                line(form, "onPaper-year"),
                line(form, "onPaperTime"),
                line(form, "onPaperReason"),
                Map.of());
    }

    AssistForm with(Map<String, String> found) {
        return new AssistForm(
                procedure,
                number,
                fullName,
                phone,
                onPaperDay,
                onPaperMonth,
                onPaperYear,
                onPaperTime,
                onPaperReason,
                found);
    }

    Read read(Predicate<LocalDateTime> mayBeOnPaper) {
        Map<String, String> wrong = new LinkedHashMap<>();
        requireVisitor(wrong);
        Optional<LocalDateTime> moment = moment();
        if (onPaperFilled() && moment.filter(mayBeOnPaper).isEmpty()) {
            wrong.put("onPaper", "on-paper-date");
        }
        if (onPaperFilled() && onPaperReason.isEmpty()) {
            wrong.put("onPaperReason", "on-paper-reason");
        }
        return wrong.isEmpty()
                ? new Read.Right(
                        new Visitor(new PersonalId(number), fullName, phone),
                        moment.map(at -> new OnPaper(at, onPaperReason)).orElse(null))
                : new Read.Wrong(wrong);
    }

    private void requireVisitor(Map<String, String> wrong) {
        if (procedure.isEmpty()) {
            wrong.put("procedure", "procedure-required");
        }
        if (!PersonalId.isPersonalId(number)) {
            wrong.put("number", "number");
        }
        if (fullName.isEmpty() || fullName.length() > 200 || VietnameseText.hasControls(fullName)) {
            wrong.put("fullName", "full-name");
        }
        if (!phone.matches("0\\d{9,10}")) {
            wrong.put("phone", "phone.format");
        }
    }

    private boolean onPaperFilled() {
        return !(onPaperDay + onPaperMonth + onPaperYear + onPaperTime + onPaperReason).isEmpty();
    }

    private Optional<LocalDateTime> moment() {
        if (!(onPaperDay + "/" + onPaperMonth + "/" + onPaperYear).matches("\\d{1,2}/\\d{1,2}/\\d{4}")
                || !onPaperTime.matches("\\d{1,2}[:hg]\\d{2}")) {
            return Optional.empty();
        }
        String[] time = onPaperTime.split("[:hg]");
        try {
            return Optional.of(LocalDateTime.of(
                    Integer.parseInt(onPaperYear),
                    Integer.parseInt(onPaperMonth),
                    Integer.parseInt(onPaperDay),
                    Integer.parseInt(time[0]),
                    Integer.parseInt(time[1])));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    FormErrors words(Page page) {
        FormErrors words = FormErrors.none();
        for (Map.Entry<String, String> error : errors.entrySet()) {
            words = words.and(error.getKey(), page.t("dossiers.apply.error." + error.getValue()));
        }
        return words;
    }

    private static String line(MultiValueMap<String, String> form, String name) {
        return VietnameseText.clean(Optional.ofNullable(form.getFirst(name)).orElse(""));
    }
}
