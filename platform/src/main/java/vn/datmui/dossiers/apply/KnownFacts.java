package vn.datmui.dossiers.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormPage;
import vn.datmui.identity.Account;
import vn.datmui.kernel.PersonalId;

/**
 * What the platform already knows about the applicant and therefore does not ask. A known fact overrides whatever was typed
 * for its field: it is shown read-only with its source.
 */
public final class KnownFacts {

    public static final KnownFacts NONE = new KnownFacts();

    private final Map<String, Object> facts = new HashMap<>();

    private KnownFacts() {}

    public KnownFacts(Account account) {
        know("account.fullName", account.fullName());
        know(
                "account.personalId",
                Optional.ofNullable(account.personalId()).map(PersonalId::value).orElse(""));
        know("account.birthDate", account.birthDate());
        know("account.gender", account.gender());
        know("account.address", account.address());
        know("account.areaCode", account.areaCode());
        know("account.email", account.email());
        know("account.phone", account.phone());
    }

    /** Whether the field's answer is known and not to be typed. */
    public boolean answer(FormField field) {
        return field.prefill() != null && facts.containsKey(field.prefill());
    }

    /** The answers with every known fact in its place. Items of repeated groups are other people: nothing is known of them. */
    public Answers filledInto(Form form, Answers answers) {
        Answers filled = answers;
        for (FormPage page : form.pages()) {
            if (page.group() == null) {
                filled = filledInto(page, filled);
            }
        }
        return filled;
    }

    private Answers filledInto(FormPage page, Answers answers) {
        Answers filled = answers;
        for (FormField field : page.fields()) {
            if (answer(field)) {
                filled = filled.with(field.path(), facts.get(field.prefill()));
            }
        }
        return filled;
    }

    private void know(String name, @Nullable Object fact) {
        if (fact != null && !fact.toString().isBlank()) {
            facts.put(name, fact.toString());
        }
    }
}
