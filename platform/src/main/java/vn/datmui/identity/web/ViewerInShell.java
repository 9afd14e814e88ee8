package vn.datmui.identity.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.UnreadNotices;
import vn.datmui.kernel.Role;
import vn.datmui.pages.Viewer;
import vn.datmui.pages.WhoIsLooking;

/** Tells the page shell who is signed in. */
@Component
class ViewerInShell implements WhoIsLooking {

    private final ObjectProvider<UnreadNotices> unread;

    ViewerInShell(ObjectProvider<UnreadNotices> unread) {
        this.unread = unread;
    }

    @Override
    public Optional<Viewer> viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(viewer(person))
                : Optional.empty();
    }

    private Viewer viewer(SignedIn person) {
        int notices =
                unread.stream().mapToInt(u -> u.countFor(person.account())).sum();
        return new Viewer(
                person.fullName(),
                person.isOfficer(),
                person.holds(Role.ADMINISTRATOR),
                person.holds(Role.CLERK),
                person.holds(Role.AGENCY_ADMINISTRATOR),
                person.roles().stream().anyMatch(role -> role != Role.AGENCY_ADMINISTRATOR),
                notices,
                person.actingFor() == null ? "" : person.actingFor().name());
    }
}
