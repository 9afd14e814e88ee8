package vn.datmui.catalogue.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.catalogue.form.FieldReading;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.catalogue.source.YamlText;

/** Whether what a procedure file says holds together: names that are known, limits that add up, questions that exist. */
final class ProcedureCheck {

    private final Tree procedure;
    private final Findings findings;
    private final FormShape shape;
    private final Lists lists;

    private ProcedureCheck(YamlText text, FormShape shape, Lists lists) {
        this.procedure = text.tree();
        this.findings = Findings.in(text);
        this.shape = shape;
        this.lists = lists;
    }

    static List<Trouble> troubles(YamlText text, FormShape shape, Lists lists) {
        ProcedureCheck check = new ProcedureCheck(text, shape, lists);
        check.days();
        check.names();
        check.fees();
        check.papers();
        check.steps();
        check.completeness();
        return check.findings.all();
    }

    private void days() {
        Optional<LocalDate> from = day("validFrom");
        Optional<LocalDate> to = day("validTo");
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        findings.addIf(backwards, "/validTo", "days.backwards");
    }

    private Optional<LocalDate> day(String name) {
        try {
            return procedure.has(name) ? Optional.of(LocalDate.parse(procedure.text(name))) : Optional.empty();
        } catch (DateTimeParseException e) {
            findings.add("/" + name, "days.noDay", procedure.text(name));
            return Optional.empty();
        }
    }

    private void names() {
        String field = procedure.text("field");
        findings.addIf(
                !lists.fields().containsKey(field),
                "/field",
                "name.field",
                field,
                String.join(", ", lists.fields().keySet()));
        List<String> events = procedure.texts("lifeEvents");
        for (int i = 0; i < events.size(); i++) {
            boolean known = lists.lifeEvents().containsKey(events.get(i));
            findings.addIf(
                    !known,
                    "/lifeEvents/" + i,
                    "name.lifeEvent",
                    events.get(i),
                    String.join(", ", lists.lifeEvents().keySet()));
        }
        String sector = procedure.text("sector");
        boolean ofProvince = procedure.text("level").equals("province");
        findings.addIf(ofProvince && sector.isEmpty(), "/level", "name.sectorMissing");
        findings.addIf(!ofProvince && !sector.isEmpty(), "/sector", "name.sectorForProvinceOnly");
        findings.addIf(
                !sector.isEmpty() && !lists.knowsSector(sector),
                "/sector",
                "name.sector",
                sector,
                String.join(", ", lists.sectors()));
    }

    private void fees() {
        List<Tree> fees = procedure.list("fees");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < fees.size(); i++) {
            Tree fee = fees.get(i);
            String at = "/fees/" + i;
            findings.addIf(!ids.add(fee.text("id")), at + "/id", "id.twice", fee.text("id"));
            condition(fee, at);
            if (fee.has("per")) {
                boolean counts = shape.find(fee.text("per"))
                        .filter(k -> !k.isGroup() && FieldReading.kind(k.schema()) == Kind.WHOLE_NUMBER)
                        .isPresent();
                findings.addIf(!counts, at + "/per", "fee.per", fee.text("per"));
            }
            List<Tree> exemptions = fee.list("exemptions");
            for (int j = 0; j < exemptions.size(); j++) {
                condition(exemptions.get(j), at + "/exemptions/" + j);
            }
        }
    }

    private void papers() {
        List<Tree> papers = procedure.list("papers");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < papers.size(); i++) {
            String id = papers.get(i).text("id");
            findings.addIf(!ids.add(id), "/papers/" + i + "/id", "id.twice", id);
            condition(papers.get(i), "/papers/" + i);
        }
    }

    private void condition(Tree holder, String at) {
        new ConditionCheck(findings, shape).check(holder.at("when"), at + "/when");
    }

    private void steps() {
        List<Tree> steps = procedure.list("steps");
        List<String> kinds = lists.unitKinds(procedure.text("level"), procedure.text("sector"));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Tree step = steps.get(i);
            String at = "/steps/" + i;
            findings.addIf(!ids.add(step.text("id")), at + "/id", "id.twice", step.text("id"));
            findings.addIf(
                    !kinds.contains(step.text("unitKind")),
                    at + "/unitKind",
                    "name.unitKind",
                    step.text("unitKind"),
                    String.join(", ", kinds));
            boolean last = i == steps.size() - 1;
            findings.addIf(last != step.text("kind").equals("sign"), at + "/kind", "step.signLast");
            boolean signs = step.text("role").equals("agency-leader");
            findings.addIf(step.text("kind").equals("sign") && !signs, at + "/role", "step.leaderSigns");
        }
        long allowed = StepHours.of(procedure.at("timeLimit"));
        long planned =
                steps.stream().mapToLong(step -> StepHours.of(step.at("limit"))).sum();
        findings.addIf(planned > allowed, "/steps", "step.tooLong", planned, allowed);
    }

    /** What can be filed here needs all of form, result and steps; what cannot needs none of them. */
    private void completeness() {
        boolean form = procedure.has("form");
        findings.addIf(form && !procedure.has("result"), "/form", "complete.result");
        findings.addIf(form && procedure.list("steps").isEmpty(), "/form", "complete.steps");
        boolean online = procedure.texts("channels").contains("online");
        boolean nowhere = online && !form && !procedure.has("linkElsewhere");
        findings.addIf(nowhere, "/channels", "complete.nowhere");
        findings.addIf(procedure.has("assurance") && !(online && form), "/assurance", "complete.assurance");
    }
}
