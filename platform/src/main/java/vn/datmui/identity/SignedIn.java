package vn.datmui.identity;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * The person behind a request, with the posts that they hold today. Controllers take it as a parameter annotated
 * {@code @AuthenticationPrincipal}.
 *
 * @param officer set for officers only
 * @param personalId set for citizens only
 * @param posts those that give a right now
 * @param withheld posts of today that give no right in this session, because they need a second factor
 * @param assurance how sure we are in this session that it is this person
 * @param actingFor for whom they act in this session; null for themselves
 */
public record SignedIn(
        AccountId account,
        String fullName,
        @Nullable PersonalId personalId,
        @Nullable OfficerId officer,
        String email,
        String phone,
        List<Post> posts,
        List<Post> withheld,
        AssuranceLevel assurance,
        @Nullable ActingFor actingFor)
        implements Principal {

    /** For themselves. */
    public SignedIn(
            AccountId account,
            String fullName,
            @Nullable PersonalId personalId,
            @Nullable OfficerId officer,
            String email,
            String phone,
            List<Post> posts,
            List<Post> withheld,
            AssuranceLevel assurance) {
        this(account, fullName, personalId, officer, email, phone, posts, withheld, assurance, null);
    }

    /** At the lowest level, with every post. */
    public SignedIn(
            AccountId account,
            String fullName,
            @Nullable PersonalId personalId,
            @Nullable OfficerId officer,
            String email,
            String phone,
            List<Post> posts) {
        this(account, fullName, personalId, officer, email, phone, posts, List.of(), AssuranceLevel.LOW);
    }

    /** The same person at another level of assurance. */
    public SignedIn at(AssuranceLevel level) {
        return new SignedIn(account, fullName, personalId, officer, email, phone, posts, withheld, level, actingFor);
    }

    /** The same person acting for another. */
    public SignedIn actingFor(@Nullable ActingFor other) {
        return new SignedIn(account, fullName, personalId, officer, email, phone, posts, withheld, assurance, other);
    }

    /** Whose business is done in this session: the person's own, or that of the one for whom they act. */
    public AccountId party() {
        return actingFor == null ? account : actingFor.represented();
    }

    /** Whether something of an owner, about a procedure, is this person's to see and to do now. */
    public boolean mayActFor(AccountId owner, String procedure) {
        return owner.equals(party()) && covers(procedure);
    }

    /** Whether the mandate by which the person acts, if any, reaches that far. */
    public boolean covers(String procedure) {
        return actingFor == null || actingFor.covers(procedure);
    }

    /** @throws IdentityProblem beyond the mandate */
    public void mustCover(String procedure) {
        if (!covers(procedure)) {
            throw IdentityProblem.beyondMandate();
        }
    }

    /** @throws AssuranceNeeded below the level; people are then asked to sign in by a better way, and come back to where they were */
    public void mustReach(AssuranceLevel needed) {
        if (!assurance.reaches(needed)) {
            throw new AssuranceNeeded(needed);
        }
    }

    @Override
    public String getName() {
        return account.toString();
    }

    public boolean isOfficer() {
        return officer != null;
    }

    /** The roles held today; a citizen holds {@link Role#CITIZEN}. */
    public List<Role> roles() {
        return isOfficer() ? posts.stream().map(Post::role).distinct().toList() : List.of(Role.CITIZEN);
    }

    public boolean holds(Role role) {
        return roles().contains(role);
    }

    /** Whether the person would hold the role if they had signed in with a second factor. */
    public boolean isKeptFrom(Role role) {
        return withheld.stream().anyMatch(post -> post.role() == role);
    }

    /** All posts held today, whether or not they give a right in this session. */
    public List<Post> allPosts() {
        return Stream.concat(posts.stream(), withheld.stream()).toList();
    }

    /** The post by which the person holds a role in an agency, if any. */
    public Optional<Post> postAs(Role role, AgencyCode agency) {
        return posts.stream()
                .filter(p -> p.role() == role && p.agency().equals(agency))
                .findFirst();
    }

    /** The agency of the first post: where an officer's desk stands. */
    public Optional<AgencyCode> agency() {
        return posts.stream().map(Post::agency).findFirst();
    }
}
