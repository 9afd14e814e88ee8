package vn.datmui.feedback.web;

import java.util.List;
import vn.datmui.feedback.ReadingSatisfaction;
import vn.datmui.feedback.Satisfaction;

/** The model of the published figures: the province first, then every agency. */
public record FiguresPage(List<Satisfaction> agencies) {

    public Satisfaction total(String name) {
        return ReadingSatisfaction.total(name, agencies);
    }
}
