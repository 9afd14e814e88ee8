package vn.datmui.catalogue.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.datmui.catalogue.Condition;
import vn.datmui.catalogue.source.Tree;

/** Reads a checked {@code when:}; none at all always holds. */
public final class RuleReading {

    private RuleReading() {}

    public static Condition condition(Tree when) {
        return when.isThere() ? rule(when) : Condition.ALWAYS;
    }

    private static Rule rule(Tree when) {
        if (when.has("all")) {
            return new Rule.All(rules(when, "all"));
        }
        if (when.has("any")) {
            return new Rule.AnyOf(rules(when, "any"));
        }
        return when.has("not") ? new Rule.Not(rule(when.at("not"))) : onField(when, when.text("field"));
    }

    private static List<Rule> rules(Tree when, String name) {
        return when.list(name).stream().map(RuleReading::rule).toList();
    }

    private static Rule onField(Tree when, String field) {
        if (when.has("is")) {
            return new Rule.Is(field, Objects.requireNonNull(when.at("is").value()));
        }
        if (when.has("in")) {
            List<Object> values = when.list("in").stream()
                    .map(t -> Objects.requireNonNull(t.value()))
                    .toList();
            return new Rule.In(field, values);
        }
        if (when.has("atLeast")) {
            return new Rule.AtLeast(field, new BigDecimal(when.text("atLeast")));
        }
        if (when.has("olderThanDays")) {
            return new Rule.OlderThanDays(field, when.number("olderThanDays", 0));
        }
        if (when.has("agedAtLeast")) {
            return new Rule.AgedAtLeast(field, when.number("agedAtLeast", 0));
        }
        return new Rule.Present(field, when.flag("present", true));
    }
}
