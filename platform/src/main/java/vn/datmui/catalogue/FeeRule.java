package vn.datmui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Money;

/**
 * A fee or charge (phí, lệ phí) of a procedure and when it is owed.
 *
 * @param perPath the answer that counts it ({@code copies}); null when it is owed once
 */
public record FeeRule(
        String id,
        BilingualText name,
        Money amount,
        @Nullable String perPath,
        Condition when,
        List<Exemption> exemptions,
        String legalBasis) {

    /** Who need not pay, and by which law. */
    public record Exemption(BilingualText reason, Condition when, String legalBasis) {}

    Optional<FeeLine> lineFor(Answers answers, LocalDate today) {
        if (!when.holds(answers, today)) {
            return Optional.empty();
        }
        Optional<Exemption> exemption =
                exemptions.stream().filter(e -> e.when().holds(answers, today)).findFirst();
        return Optional.of(new FeeLine(
                id,
                name,
                amount,
                count(answers),
                exemption.map(Exemption::reason).orElse(null),
                exemption.map(Exemption::legalBasis).orElse(legalBasis)));
    }

    private long count(Answers answers) {
        if (perPath == null) {
            return 1;
        }
        String text = answers.textAt(perPath);
        return text.matches("\\d{1,6}") ? Long.parseLong(text) : 1;
    }
}
