package vn.datmui.identity.people.web;

import java.util.List;
import java.util.Map;
import vn.datmui.identity.people.Typed;
import vn.datmui.organisation.Officer;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * One officer, and what the reader may decide about them.
 *
 * @param self whether it is the reader
 * @param takenOn whether the account has just been opened
 * @param mayKeep whether the reader may suspend the account
 * @param to the agency in which a post may be given by the form
 * @param typed the form as typed
 * @param faults field to fault of what was typed; {@code lastDay} goes with the holding in {@code typed}
 */
public record OfficerModel(
        Officer officer,
        String userName,
        boolean suspended,
        boolean self,
        boolean takenOn,
        boolean mayKeep,
        List<PostLine> posts,
        List<StandInLine> standIns,
        List<Choice> agencies,
        String to,
        List<Choice> units,
        List<String> roles,
        Typed typed,
        Map<String, String> faults) {

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            String field = fault.getKey().equals("lastDay") ? "lastDay-" + typed.of("holding") : fault.getKey();
            errors = errors.and(field, page.t("identity.people.fault." + fault.getValue()));
        }
        return errors;
    }

    public List<Choice> roleChoices(Page page) {
        return roles.stream()
                .map(role -> new Choice(role, page.t("identity.role." + role)))
                .toList();
    }

    /** The posts that a new one may take the place of. */
    public List<Choice> replaceable() {
        return posts.stream()
                .filter(line -> line.changeable() && !line.state().equals("past"))
                .map(line -> new Choice(line.id(), line.title() + ", " + line.place()))
                .toList();
    }

    public String lastDay(PostLine line) {
        return typed.of("holding").equals(line.id()) ? typed.of("lastDay") : "";
    }
}
