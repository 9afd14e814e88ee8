package vn.datmui.documents.assignments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whom. Keys name desks of the agency, as {@link vn.datmui.documents.people.Desk#key}.
 *
 * @param title for a free task; a directive takes the document's subject
 * @param words the directive
 * @param lead blank when it is for information only
 * @param confirmed whether the giver confirms that it is done
 */
public record Task(
        String title,
        String words,
        String lead,
        List<String> cooperating,
        List<String> informed,
        @Nullable Instant dueAt,
        boolean confirmed) {

    public Task {
        cooperating = List.copyOf(cooperating);
        informed = List.copyOf(informed);
    }
}
