package vn.datmui.documents.assignments;

import java.util.Locale;
import java.util.stream.Stream;
import vn.datmui.documents.people.Standing;

/** A saved view of the tasks. */
public enum AssignmentView {
    /** Open ones that the person or their unit works on. */
    MINE,
    /** Open ones that the person gave. */
    GIVEN,
    /** For their giver: reported as done, or more time asked for. */
    DECIDE,
    /** Open ones that are late, of the agency for its office, else of those concerned. */
    LATE,
    DONE,
    ALL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpenWork() {
        return this != DONE && this != ALL;
    }

    public static AssignmentView named(String slug, Standing person) {
        return Stream.of(values())
                .filter(view -> view.slug().equals(slug))
                .findFirst()
                .orElse(person.leaderOf().isEmpty() ? MINE : GIVEN);
    }
}
