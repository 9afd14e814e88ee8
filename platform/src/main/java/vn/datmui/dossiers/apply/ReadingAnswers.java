package vn.datmui.dossiers.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormField;

/**
 * Reads a posted screen into answers. Only questions that the screen had shown are read; what it did not show keeps its
 * answer, known facts keep theirs, and names that the form does not have are ignored.
 */
public final class ReadingAnswers {

    /** The code of the finding about control characters. */
    public static final String CONTROLS = "controls";

    /** The answers as read, and what is wrong with the raw text itself. */
    public record Read(Answers answers, List<Finding> findings) {}

    private ReadingAnswers() {}

    public static Read read(List<FormField> fields, Answers before, Posted posted, KnownFacts known) {
        Answers answers = before;
        List<Finding> findings = new ArrayList<>();
        for (FormField field : fields) {
            if (posted.shows(field.path()) && !known.answer(field)) {
                answers = answers.with(field.path(), TypedAnswer.read(field, posted));
                if (hasControls(field, posted)) {
                    findings.add(new Finding(field.path(), CONTROLS, Map.of()));
                }
            }
        }
        return new Read(answers, List.copyOf(findings));
    }

    private static boolean hasControls(FormField field, Posted posted) {
        Set<String> names = field.kind() == FormField.Kind.DATE
                ? Set.of(field.path() + "-day", field.path() + "-month", field.path() + "-year")
                : Set.of(field.path());
        return names.stream().flatMap(name -> posted.all(name).stream()).anyMatch(Controls::in);
    }
}
