package vn.datmui.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;

/**
 * One page of a form: one thing asked.
 *
 * @param id in the address of the page: lower case, digits, hyphens
 * @param when whether the page is shown, given the answers
 * @param group set when the page asks for a list of items, each with these fields
 */
public record FormPage(
        String id,
        BilingualText title,
        @Nullable BilingualText hint,
        List<FormField> fields,
        Condition when,
        @Nullable Group group) {

    /** A repeated group: where the list lives, what one item is called, how many there may be. */
    public record Group(String path, BilingualText itemName, int least, int most) {}
}
