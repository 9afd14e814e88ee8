package vn.datmui.documents.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Post;

/**
 * That an officer may sign documents of an agency in a capacity.
 *
 * @param title the signer's own post
 * @param headTitle that of the agency's head
 */
public record Competence(OfficerId officer, Capacity capacity, String title, String headTitle) {

    private static final String DEPUTY = "Phó ";

    /** The lines above the signature (Decree 30/2020/NĐ-CP, annex I). */
    public List<String> lines(Agency agency) {
        String head = Titles.bare(headTitle);
        String own = Titles.bare(title);
        return switch (capacity) {
            case HEAD -> List.of(own);
            case COLLECTIVE -> List.of(collective(), own);
            case DEPUTY ->
                isCollective(agency) ? List.of(collective(), "KT. " + head, own) : List.of("KT. " + head, own);
            case AUTHORISED, BY_ORDER -> List.of(capacity.mark() + " " + head, own);
        };
    }

    private static String collective() {
        return "TM. Ủy ban nhân dân";
    }

    static boolean isCollective(Agency agency) {
        return agency.kind().equals("peoples-committee");
    }

    /** Who may sign a document of this type today, the head first. */
    public static List<Competence> of(
            Agency agency, List<Post> posts, List<Authority> authorities, DocumentType type, LocalDate day) {
        Optional<Post> head = posts.stream().filter(Competence::isHead).findFirst();
        String headTitle = head.map(Post::title).orElse(isCollective(agency) ? "Chủ tịch" : "Thủ trưởng");
        return Stream.concat(
                        head.stream()
                                .map(post -> new Competence(post.officer(), ofHead(agency), post.title(), headTitle)),
                        authorities.stream()
                                .filter(authority -> authority.covers(type, day))
                                .flatMap(authority -> granted(authority, posts, headTitle).stream()))
                .toList();
    }

    private static Capacity ofHead(Agency agency) {
        return isCollective(agency) ? Capacity.COLLECTIVE : Capacity.HEAD;
    }

    /** Whether the post is that of the agency's head, not of a deputy. */
    public static boolean isHead(Post post) {
        return post.role() == Role.AGENCY_LEADER && !post.title().startsWith(DEPUTY);
    }

    /** An authority ends with the post that it was given to: KT. to a deputy, TUQ. and TL. to the head of a unit. */
    private static Optional<Competence> granted(Authority authority, List<Post> posts, String headTitle) {
        return posts.stream()
                .filter(post -> post.officer().equals(authority.officer()) && fits(authority.capacity(), post))
                .findFirst()
                .map(post -> new Competence(post.officer(), authority.capacity(), post.title(), headTitle));
    }

    /** Whether a right of this kind may be given to the holder of the post. */
    public static boolean fits(Capacity capacity, Post post) {
        return switch (capacity) {
            case DEPUTY -> post.role() == Role.AGENCY_LEADER && post.title().startsWith(DEPUTY);
            case AUTHORISED, BY_ORDER -> post.role() == Role.DIVISION_HEAD;
            case HEAD, COLLECTIVE -> false;
        };
    }

    public static @Nullable Competence find(List<Competence> all, OfficerId officer, Capacity capacity) {
        return all.stream()
                .filter(one -> one.officer().equals(officer) && one.capacity() == capacity)
                .findFirst()
                .orElse(null);
    }
}
