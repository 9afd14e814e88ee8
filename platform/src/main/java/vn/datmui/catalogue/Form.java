package vn.datmui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The application form of a procedure: one definition for the phone, the counter, the API and validation. Behind it stands a
 * JSON Schema (2020-12) with the layout of its pages.
 */
public interface Form {

    List<FormPage> pages();

    Optional<FormPage> page(String id);

    /** The pages that apply to these answers, in order. */
    List<FormPage> pagesFor(Answers answers, LocalDate today);

    /** What is wrong on one page; for a page with a group, of every item. */
    List<Finding> check(FormPage page, Answers answers, LocalDate today);

    /** What is wrong on the whole form; empty means that it may be submitted. */
    List<Finding> check(Answers answers, LocalDate today);

    /** The answers without those that belong to pages or fields which do not apply: exactly what is submitted. */
    Answers relevant(Answers answers, LocalDate today);

    /** The schema as JSON text, for programs. */
    String schema();
}
