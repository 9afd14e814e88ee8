package vn.datmui.documents.outgoing;

import java.util.Comparator;
import java.util.List;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/** Where an officer drafts: the first post of today in an agency, a specialist's before others. */
final class Workplace {

    private static final List<Role> DRAFTING =
            List.of(Role.SPECIALIST, Role.DIVISION_HEAD, Role.COUNTER_OFFICER, Role.CLERK, Role.AGENCY_LEADER);

    private Workplace() {}

    /** @throws DocumentsProblem when there is none */
    static Post of(SignedIn me) {
        return me.posts().stream()
                .filter(post -> DRAFTING.contains(post.role()))
                .min(Comparator.comparing(post -> DRAFTING.indexOf(post.role())))
                .orElseThrow(DocumentsProblem::noAgency);
    }
}
