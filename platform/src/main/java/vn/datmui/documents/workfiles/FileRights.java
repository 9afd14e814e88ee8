package vn.datmui.documents.workfiles;

import java.util.Comparator;
import java.util.List;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** Who sees and keeps which work files. For everybody else they do not exist. */
final class FileRights {

    private static final List<Role> WORKING =
            List.of(Role.SPECIALIST, Role.DIVISION_HEAD, Role.COUNTER_OFFICER, Role.CLERK, Role.AGENCY_LEADER);

    private FileRights() {}

    static Post post(SignedIn me) {
        return me.posts().stream()
                .filter(post -> WORKING.contains(post.role()))
                .min(Comparator.comparing(post -> WORKING.indexOf(post.role())))
                .orElseThrow(DocumentsProblem::noAgency);
    }

    /** The keeper, the unit, the agency's leaders and clerks. */
    static boolean sees(SignedIn me, WorkFile file) {
        return me.posts().stream()
                .filter(post -> post.agency().equals(file.agency()))
                .anyMatch(post -> seesAgency(post)
                        || post.unitCode().equals(file.unit())
                        || post.officer().equals(file.keeper()));
    }

    static boolean seesAgency(Post post) {
        return post.role() == Role.AGENCY_LEADER || post.role() == Role.CLERK;
    }

    /** Who does the work keeps its file (Decree 30/2020/NĐ-CP, art. 29(2)(a)). */
    static boolean keeps(SignedIn me, WorkFile file) {
        return file.keeper().equals(me.officer()) && sees(me, file);
    }

    /** The agency's archive is in the hands of its clerk. */
    static boolean isArchive(SignedIn me, AgencyCode agency) {
        return me.postAs(Role.CLERK, agency).isPresent();
    }

    /** Who puts lines into the plan of files: heads of units and the clerk. */
    static boolean plans(SignedIn me, AgencyCode agency) {
        return isArchive(me, agency) || me.postAs(Role.DIVISION_HEAD, agency).isPresent();
    }
}
