package vn.datmui.documents.outgoing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Words;

/** The form by which somebody is let sign, as it was typed. */
public record AuthorityForm(
        @Nullable String who,
        @Nullable List<String> types,
        @Nullable String basis,
        @BindParam("until-day") @Nullable String day,
        @BindParam("until-month") @Nullable String month,
        @BindParam("until-year") @Nullable String year) {

    private static final int BASIS_AT_MOST = 300;

    static final AuthorityForm NOTHING = new AuthorityForm("", List.of(), "", "", "", "");

    public String text(@Nullable String typed) {
        return DraftForm.or(typed);
    }

    public List<String> chosen() {
        return types == null ? List.of() : types;
    }

    Set<DocumentType> documentTypes() {
        return chosen().stream().flatMap(name -> DocumentType.of(name).stream()).collect(Collectors.toSet());
    }

    String[] officerAndCapacity() {
        return text(who).split(" ");
    }

    FormErrors errors(Words words) {
        FormErrors errors = FormErrors.none();
        String[] parts = officerAndCapacity();
        if (parts.length != 2
                || !parts[0].matches("[0-9a-f-]{36}")
                || Capacity.of(parts[1]).isEmpty()) {
            errors = errors.and("who", words.get("documents.out.authority.who.missing"));
        }
        if (documentTypes().isEmpty()) {
            errors = errors.and("types", words.get("documents.out.authority.types.missing"));
        }
        if (text(basis).isBlank() || text(basis).length() > BASIS_AT_MOST) {
            errors = errors.and("basis", words.get("documents.out.authority.basis.missing"));
        }
        boolean typed = !(text(day) + text(month) + text(year)).isBlank();
        boolean needed = text(who).endsWith(Capacity.AUTHORISED.name());
        return (typed || needed) && until() == null
                ? errors.and("until", words.get("documents.out.authority.until.missing"))
                : errors;
    }

    @Nullable
    LocalDate until() {
        try {
            LocalDate read = LocalDate.of(
                    Integer.parseInt(text(year).strip()),
                    Integer.parseInt(text(month).strip()),
                    Integer.parseInt(text(day).strip()));
            return read.getYear() > 1999 && read.getYear() < 2200 ? read : null;
        } catch (NumberFormatException | DateTimeException noDay) {
            return null;
        }
    }
}
