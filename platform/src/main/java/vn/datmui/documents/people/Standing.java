package vn.datmui.documents.people;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.exchange.Actor;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;

/**
 * Where a person stands today. The office (clerk and leader) sees every document of its agency; others see what concerns them:
 * the head of a unit what concerns the unit, everybody what names them.
 *
 * @param agency where the person's desk stands
 * @param clerkOf agencies whose clerk the person is, by merger too
 * @param leaderOf agencies that the person leads, by merger too
 * @param unitsLed codes of units for which the person answers: as head, or as a member where there is no head
 */
public record Standing(
        SignedIn me,
        OfficerId officer,
        AgencyCode agency,
        String agencyName,
        Set<AgencyCode> clerkOf,
        Set<AgencyCode> leaderOf,
        Set<String> unitsLed) {

    public boolean isClerkOf(AgencyCode code) {
        return clerkOf.contains(code);
    }

    public boolean isLeaderOf(AgencyCode code) {
        return leaderOf.contains(code);
    }

    public boolean isOfficeOf(AgencyCode code) {
        return isClerkOf(code) || isLeaderOf(code);
    }

    public boolean isOffice() {
        return !clerkOf.isEmpty() || !leaderOf.isEmpty();
    }

    /** Whether the person holds no other post, in whose agency single documents could concern them. */
    public boolean isOfficeOnly() {
        return me.posts().stream().allMatch(post -> post.role() == Role.CLERK || post.role() == Role.AGENCY_LEADER);
    }

    /** The agencies of which everything is seen. */
    public Set<AgencyCode> offices() {
        return Stream.concat(clerkOf.stream(), leaderOf.stream()).collect(Collectors.toSet());
    }

    /** The same person as far as those agencies go. */
    public Standing within(Set<AgencyCode> codes) {
        return new Standing(me, officer, agency, agencyName, some(clerkOf, codes), some(leaderOf, codes), unitsLed);
    }

    private static Set<AgencyCode> some(Set<AgencyCode> all, Set<AgencyCode> codes) {
        return all.stream().filter(codes::contains).collect(Collectors.toSet());
    }

    public Actor actor() {
        return new Actor(me.account(), me.fullName(), agencyName);
    }

    public void requireClerkOf(AgencyCode code) {
        if (!isClerkOf(code)) {
            throw DocumentsProblem.notYourPart();
        }
    }

    public void requireOfficeOf(AgencyCode code) {
        if (!isOfficeOf(code)) {
            throw DocumentsProblem.notYourPart();
        }
    }
}
