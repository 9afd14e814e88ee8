package vn.datmui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Period;
import vn.datmui.organisation.Level;

/**
 * One version of a published procedure (thủ tục hành chính), in force for a period. A dossier stays with the version in force
 * when it was accepted.
 *
 * @param code the national code, opaque: {@code 1.001193}
 * @param version counts up from 1 with each publication
 * @param level the level that decides on the days of this version
 * @param sector for the province level: which department decides ({@code construction} ...); else empty
 * @param serviceLevel {@code FULL}, {@code PARTIAL} or {@code INFORMATION} (not online)
 * @param assurance how sure the platform must be of whoever files online; at the counter the officer sees the card
 * @param form null for a procedure that is published but not yet filed here
 */
public record Procedure(
        String code,
        int version,
        BilingualText name,
        ServiceField field,
        Level level,
        String sector,
        Period validity,
        BilingualText summary,
        Set<Audience> audience,
        List<String> lifeEvents,
        List<String> synonyms,
        List<Channel> channels,
        ServiceLevel serviceLevel,
        AssuranceLevel assurance,
        TimeLimit timeLimit,
        List<FeeRule> fees,
        List<PaperAsked> papers,
        List<ProcessStep> steps,
        @Nullable Form form,
        @Nullable ResultTemplate result,
        List<String> legalBasis,
        @Nullable String linkElsewhere) {

    /** Who may use it. */
    public enum Audience {
        CITIZEN,
        BUSINESS
    }

    /** How a dossier may come in, with the national code (one-stop statistics): direct 1, online 2, post 3. */
    public enum Channel {
        COUNTER,
        ONLINE,
        POST
    }

    /** How far the procedure goes online: from end to end, partly, or information only. */
    public enum ServiceLevel {
        FULL,
        PARTIAL,
        INFORMATION
    }

    /** Whether people may file here now, on the phone or at the counter. */
    public boolean canBeFiledHere() {
        return form != null && linkElsewhere == null && !steps.isEmpty();
    }

    public boolean acceptsOnline() {
        return canBeFiledHere() && channels.contains(Channel.ONLINE) && serviceLevel != ServiceLevel.INFORMATION;
    }

    /** The form; only for a procedure that can be filed here. */
    public Form requiredForm() {
        return Optional.ofNullable(form).orElseThrow(() -> new IllegalStateException(code + " has no form"));
    }

    /** The papers that these answers call for, in order; those that the State holds are among them, marked. */
    public List<PaperAsked> papersFor(Answers answers, LocalDate today) {
        return papers.stream().filter(p -> p.when().holds(answers, today)).toList();
    }

    /** What is to be paid for these answers, line by line, exemptions included. */
    public List<FeeLine> feesFor(Answers answers, LocalDate today) {
        return fees.stream()
                .flatMap(rule -> rule.lineFor(answers, today).stream())
                .toList();
    }

    public Money totalFee(Answers answers, LocalDate today) {
        return feesFor(answers, today).stream().map(FeeLine::total).reduce(Money.ZERO, Money::plus);
    }
}
