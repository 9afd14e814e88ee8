package vn.datmui.organisation.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.StandIn;
import vn.datmui.organisation.Unit;

/** The whole organisation at one revision, with all its periods: some thousand facts, read very often and changed rarely. */
record Directory(
        long revision,
        Map<String, List<Area>> areas,
        Map<AgencyCode, Agency> agencies,
        Map<AgencyCode, List<Unit>> units,
        Map<AgencyCode, List<Counter>> counters,
        Map<OfficerId, Officer> officers,
        Map<OfficerId, List<HeldPost>> postsOfOfficer,
        Map<AgencyCode, List<HeldPost>> postsOfAgency,
        List<StandIn> standIns) {

    static Directory of(
            long revision,
            List<Area> areas,
            List<Agency> agencies,
            List<Unit> units,
            List<Counter> counters,
            List<Officer> officers,
            List<HeldPost> posts,
            List<StandIn> standIns) {
        return new Directory(
                revision,
                areas.stream().collect(groupingBy(Area::code)),
                agencies.stream().collect(toMap(Agency::code, Function.identity())),
                units.stream().collect(groupingBy(Unit::agency)),
                counters.stream().collect(groupingBy(Counter::agency)),
                officers.stream().collect(toMap(Officer::id, Function.identity())),
                posts.stream().collect(groupingBy(held -> held.post().officer())),
                posts.stream().collect(groupingBy(held -> held.post().agency())),
                standIns);
    }

    /** Whether the post gives a right on the day: its unit and its agency must stand. */
    boolean gives(Post post, LocalDate day) {
        Agency agency = agencies.get(post.agency());
        return post.validity().contains(day)
                && agency != null
                && agency.validity().contains(day)
                && units.getOrDefault(post.agency(), List.of()).stream()
                        .anyMatch(unit -> unit.code().equals(post.unitCode())
                                && unit.validity().contains(day));
    }

    String nameOf(OfficerId officer) {
        Officer known = officers.get(officer);
        return known == null ? "" : known.fullName();
    }

    boolean isEmpty() {
        return agencies.isEmpty();
    }
}
