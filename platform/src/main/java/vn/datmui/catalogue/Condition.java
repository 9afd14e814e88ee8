package vn.datmui.catalogue;

import java.time.LocalDate;

/** A sentence over the answers of a form, as procedure files write it under {@code when:}. */
public interface Condition {

    Condition ALWAYS = (answers, today) -> true;

    boolean holds(Answers answers, LocalDate today);
}
