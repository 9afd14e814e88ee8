package vn.datmui.documents.outgoing;

import java.util.List;
import java.util.UUID;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * What is asked of a list, and who asks: everything that decides which rows they may see.
 *
 * @param seesAgency whether they see every document of the agency: its leaders and clerks
 * @param units in which they hold a post
 * @param headOf the units that they head
 */
public record ListQuery(
        View view,
        String words,
        int page,
        AgencyCode agency,
        UUID officer,
        boolean seesAgency,
        boolean isClerk,
        List<String> units,
        List<String> headOf) {

    public static final int PAGE_SIZE = 20;

    static ListQuery of(SignedIn me, AgencyCode agency, View view, String words, int page) {
        List<Post> posts =
                me.posts().stream().filter(post -> post.agency().equals(agency)).toList();
        return new ListQuery(
                view,
                words,
                Math.max(1, page),
                agency,
                Drafting.officer(me).value(),
                posts.stream().anyMatch(post -> post.role() == Role.AGENCY_LEADER || post.role() == Role.CLERK),
                posts.stream().anyMatch(post -> post.role() == Role.CLERK),
                posts.stream().map(Post::unitCode).distinct().toList(),
                posts.stream()
                        .filter(post -> post.role() == Role.DIVISION_HEAD)
                        .map(Post::unitCode)
                        .distinct()
                        .toList());
    }

    ListQuery in(View other) {
        return new ListQuery(other, words, page, agency, officer, seesAgency, isClerk, units, headOf);
    }
}
