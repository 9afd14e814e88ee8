package vn.datmui.catalogue.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.catalogue.publishing.PublishedCatalogue;
import vn.datmui.catalogue.publishing.StoredVersion;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** What the administrator sees of the catalogue: every version, and the files of the province that were left out. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class ProcedureAdministration {

    private final PublishedCatalogue catalogue;
    private final AuditTrail audit;

    ProcedureAdministration(PublishedCatalogue catalogue, AuditTrail audit) {
        this.catalogue = catalogue;
        this.audit = audit;
    }

    @GetMapping("/admin/procedures")
    ModelAndView show() {
        List<AdminModel.Row> rows =
                catalogue.versions().stream().map(ProcedureAdministration::row).toList();
        var model = new AdminModel(rows, catalogue.troubles(), catalogue.ownFolder());
        return new ModelAndView("catalogue/admin", Map.of("model", model));
    }

    /** Reads the files again, so that a corrected file of the province counts without a new start. */
    @PostMapping("/admin/procedures/read-again")
    @Transactional
    public ModelAndView readAgain(Principal who) {
        audit.record(Act.of(AccountId.of(who.getName()), "catalogue.read-again", "catalogue:procedures"));
        catalogue.readAgain();
        return SeeOther.page("/admin/procedures");
    }

    private static AdminModel.Row row(StoredVersion v) {
        return new AdminModel.Row(
                v.code(),
                v.version(),
                new Tree(v.document()).at("procedure").words("name"),
                v.validFrom(),
                v.validTo(),
                v.replaced(),
                v.digest().shortForm(),
                v.sourceFile());
    }
}
