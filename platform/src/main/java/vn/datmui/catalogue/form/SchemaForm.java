package vn.datmui.catalogue.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.Form;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.source.JsonText;
import vn.datmui.catalogue.source.Tree;

/** A form as its schema file defines it. */
final class SchemaForm implements Form {

    private final List<Part> parts;
    private final String schema;
    private final AnswerCheck check;

    SchemaForm(Tree form, List<Part> parts) {
        this.parts = parts;
        this.schema = JsonText.of(form.value());
        this.check = new AnswerCheck(new CompiledSchema(JsonText.of(BareSchema.of(form))), new UnknownAnswers(parts));
    }

    @Override
    public List<FormPage> pages() {
        return parts.stream().map(Part::page).toList();
    }

    @Override
    public Optional<FormPage> page(String id) {
        return pages().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public List<FormPage> pagesFor(Answers answers, LocalDate today) {
        return List.copyOf(Walk.through(parts, answers, today).pages());
    }

    @Override
    public List<Finding> check(FormPage page, Answers answers, LocalDate today) {
        return check.page(page.id(), answers, Walk.through(parts, answers, today), today);
    }

    @Override
    public List<Finding> check(Answers answers, LocalDate today) {
        return check.whole(answers, Walk.through(parts, answers, today), today);
    }

    @Override
    public Answers relevant(Answers answers, LocalDate today) {
        return Walk.through(parts, answers, today).relevant();
    }

    @Override
    public String schema() {
        return schema;
    }
}
