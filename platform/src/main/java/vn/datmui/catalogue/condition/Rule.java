package vn.datmui.catalogue.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Condition;

/** The sentences that a procedure file can say about answers. A question that was not answered makes every one of them false. */
public sealed interface Rule extends Condition {

    /** {@code {field: married, is: true}}: the answer is this value, or has it among several chosen. */
    record Is(String field, Object value) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return answers.at(field).filter(answer -> same(answer, value)).isPresent();
        }
    }

    /** {@code {field: kind, in: [repair, renovation]}}: the answer is one of these. */
    record In(String field, List<Object> values) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return answers.at(field)
                    .filter(answer -> values.stream().anyMatch(value -> same(answer, value)))
                    .isPresent();
        }
    }

    /** {@code {field: floors, atLeast: 3}}. */
    record AtLeast(String field, BigDecimal least) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return number(answers.textAt(field))
                    .filter(n -> n.compareTo(least) >= 0)
                    .isPresent();
        }
    }

    /** {@code {field: father.personalId, present: true}}: whether it was answered. */
    record Present(String field, boolean present) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return answers.textAt(field).isBlank() != present;
        }
    }

    /** {@code {field: child.birthDate, olderThanDays: 60}}: the day lies more than so many days back. */
    record OlderThanDays(String field, int days) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return day(answers.textAt(field))
                    .filter(d -> d.plusDays(days).isBefore(today))
                    .isPresent();
        }
    }

    /** {@code {field: applicant.birthDate, agedAtLeast: 60}}: so many years have been completed. */
    record AgedAtLeast(String field, int years) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return day(answers.textAt(field))
                    .filter(d -> !d.plusYears(years).isAfter(today))
                    .isPresent();
        }
    }

    /** {@code {all: [...]}}. */
    record All(List<Rule> rules) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return rules.stream().allMatch(rule -> rule.holds(answers, today));
        }
    }

    /** {@code {any: [...]}}. */
    record AnyOf(List<Rule> rules) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return rules.stream().anyMatch(rule -> rule.holds(answers, today));
        }
    }

    /** {@code {not: ...}}. */
    record Not(Rule rule) implements Rule {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return !rule.holds(answers, today);
        }
    }

    private static boolean same(Object answer, Object value) {
        if (answer instanceof List<?> chosen) {
            return chosen.stream().anyMatch(one -> same(one, value));
        }
        if (value instanceof Number) {
            return number(answer.toString())
                    .filter(n -> n.compareTo(new BigDecimal(value.toString())) == 0)
                    .isPresent();
        }
        return answer.toString().equals(value.toString());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
