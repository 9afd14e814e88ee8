package vn.datmui.organisation.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** The whole organisation at one revision, with all its periods: some thousand facts, read very often and changed rarely. */
record Directory(
        long revision,
        Map<String, List<Area>> areas,
        Map<AgencyCode, Agency> agencies,
        Map<AgencyCode, List<Unit>> units,
        Map<AgencyCode, List<Counter>> counters,
        Map<OfficerId, Officer> officers,
        Map<OfficerId, List<Post>> postsOfOfficer,
        Map<AgencyCode, List<Post>> postsOfAgency) {

    static Directory of(
            long revision,
            List<Area> areas,
            List<Agency> agencies,
            List<Unit> units,
            List<Counter> counters,
            List<Officer> officers,
            List<Post> posts) {
        return new Directory(
                revision,
                areas.stream().collect(groupingBy(Area::code)),
                agencies.stream().collect(toMap(Agency::code, Function.identity())),
                units.stream().collect(groupingBy(Unit::agency)),
                counters.stream().collect(groupingBy(Counter::agency)),
                officers.stream().collect(toMap(Officer::id, Function.identity())),
                posts.stream().collect(groupingBy(Post::officer)),
                posts.stream().collect(groupingBy(Post::agency)));
    }

    boolean isEmpty() {
        return agencies.isEmpty();
    }
}
