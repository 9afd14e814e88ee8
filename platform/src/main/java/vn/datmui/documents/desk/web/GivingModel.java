package vn.datmui.documents.desk.web;

import java.util.List;
import vn.datmui.documents.people.Desk;
import vn.datmui.pages.Choice;

/** The model of the form for a free task. */
public record GivingModel(Form form, List<Desk> desks) {

    public List<Choice> leadChoices() {
        return Choices.desks(desks);
    }

    public List<Choice> unitChoices() {
        return Choices.units(desks);
    }
}
