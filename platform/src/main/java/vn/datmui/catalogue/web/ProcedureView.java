package vn.datmui.catalogue.web;

import java.util.List;
import vn.datmui.catalogue.FeeRule;
import vn.datmui.catalogue.PaperAsked;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.kernel.BilingualText;
import vn.datmui.pages.Page;

/** The start page of a procedure: fee, time, papers, who decides, and one green button. */
public record ProcedureView(Procedure procedure) {

    /** What has to be brought. */
    public List<PaperAsked> toBring() {
        return procedure.papers().stream().filter(p -> p.heldByState() == null).toList();
    }

    /** What need not be brought, because the State holds it; each reason once. */
    public List<PaperAsked> heldByState() {
        return procedure.papers().stream().filter(p -> p.heldByState() != null).toList();
    }

    public String timeLimit(Page page) {
        TimeLimit limit = procedure.timeLimit();
        String words = page.t("catalogue.limit." + limit.unit().name(), limit.value());
        return limit.shiftsAfterCutoff() ? words + page.t("catalogue.limit.cutoff") : words;
    }

    public String channels(Page page) {
        List<String> names = procedure.channels().stream()
                .map(Channel::name)
                .map(name -> page.t("catalogue.channel." + name))
                .toList();
        return String.join(", ", names);
    }

    public String fee(Page page, FeeRule rule) {
        String per = rule.perPath() == null ? "" : page.t("catalogue.fee.each");
        return page.t(rule.name()) + ": " + page.money(rule.amount()) + per;
    }

    /** Who need not pay. */
    public List<BilingualText> exemptions(FeeRule rule) {
        return rule.exemptions().stream().map(FeeRule.Exemption::reason).toList();
    }

    /** Whether some paper is asked for in some cases only. */
    public boolean asksInSomeCases(PaperAsked paper) {
        return !paper.required() || !paper.when().equals(vn.datmui.catalogue.Condition.ALWAYS);
    }
}
