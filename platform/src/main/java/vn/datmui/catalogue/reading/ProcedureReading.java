package vn.datmui.catalogue.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.FeeRule;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.Procedure.Audience;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.catalogue.Procedure.ServiceLevel;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.catalogue.ResultTemplate;
import vn.datmui.catalogue.ServiceField;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.catalogue.condition.RuleReading;
import vn.datmui.catalogue.form.FormReading;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.Money;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Level;

/**
 * Reads a checked document of a procedure: what its files say, in one piece with its field, form and result template
 * ({@code procedure}, {@code field}, {@code form}, {@code result}).
 */
public final class ProcedureReading {

    private ProcedureReading() {}

    public static Procedure procedure(Tree document, int version, Period validity) {
        Tree source = document.at("procedure");
        return new Procedure(
                source.text("code"),
                version,
                source.words("name"),
                field(document.at("field")),
                word(Level.class, source.text("level")),
                source.text("sector"),
                validity,
                source.words("summary"),
                words(Audience.class, source, "audience"),
                source.texts("lifeEvents"),
                source.texts("synonyms"),
                List.copyOf(source.texts("channels").stream()
                        .map(c -> word(Channel.class, c))
                        .toList()),
                word(ServiceLevel.class, source.text("serviceLevel")),
                AssuranceLevel.of(source.text("assurance")).orElse(AssuranceLevel.LOW),
                limit(source.at("timeLimit")),
                source.list("fees").stream().map(ProcedureReading::fee).toList(),
                source.list("papers").stream().map(ProcedureReading::paper).toList(),
                source.list("steps").stream().map(ProcedureReading::step).toList(),
                form(document.at("form")),
                result(document.at("result")),
                source.texts("legalBasis"),
                source.textOrNull("linkElsewhere"));
    }

    public static ServiceField field(Tree field) {
        return new ServiceField(field.text("id"), field.text("code"), field.words("name"));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, Tree source, String name) {
        return source.texts(name).stream().map(w -> word(type, w)).collect(Collectors.toUnmodifiableSet());
    }

    private static TimeLimit limit(Tree limit) {
        return new TimeLimit(
                limit.number("value", 1),
                word(TimeLimit.Unit.class, limit.text("unit")),
                limit.flag("shiftsAfterCutoff", false));
    }

    private static FeeRule fee(Tree fee) {
        return new FeeRule(
                fee.text("id"),
                fee.words("name"),
                new Money(fee.number("amount", 0)),
                fee.textOrNull("per"),
                RuleReading.condition(fee.at("when")),
                fee.list("exemptions").stream().map(ProcedureReading::exemption).toList(),
                fee.text("legalBasis"));
    }

    private static FeeRule.Exemption exemption(Tree exemption) {
        return new FeeRule.Exemption(
                exemption.words("reason"), RuleReading.condition(exemption.at("when")), exemption.text("legalBasis"));
    }

    private static PaperAsked paper(Tree paper) {
        return new PaperAsked(
                paper.text("id"),
                paper.words("name"),
                paper.wordsOrNull("note"),
                paper.text("kind"),
                paper.number("copies", 1),
                paper.flag("required", true),
                RuleReading.condition(paper.at("when")),
                paper.wordsOrNull("heldByState"));
    }

    private static ProcessStep step(Tree step) {
        return new ProcessStep(
                step.text("id"),
                step.words("name"),
                word(ProcessStep.Kind.class, step.text("kind")),
                word(Role.class, step.text("role")),
                step.text("unitKind"),
                limit(step.at("limit")));
    }

    private static @Nullable Form form(Tree form) {
        return form.isThere() ? FormReading.form(form) : null;
    }

    private static @Nullable ResultTemplate result(Tree result) {
        return result.isThere()
                ? new ResultTemplate(result.words("name"), result.text("file"), result.text("xhtml"))
                : null;
    }
}
