package vn.datmui.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;

/** The officers of the province and the posts that they hold by day. */
public interface Officers {

    Optional<Officer> find(OfficerId id);

    List<Post> postsOf(OfficerId id, LocalDate day);

    /** Who holds a role in an agency on a day, by name. */
    List<Post> holdersOf(Role role, AgencyCode agency, LocalDate day);
}
