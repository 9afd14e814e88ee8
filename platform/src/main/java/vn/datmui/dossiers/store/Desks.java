package vn.datmui.dossiers.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** The desks at which a person works on a day, one for each post, as conditions on the table of dossiers. Found once per question. */
record Desks(List<Desk> all) {

    /**
     * One desk.
     *
     * @param agencies whose dossiers lie there: the agency's own, and those of the agencies that were merged into it
     * @param fields what its unit deals with: its own field, and those that it took over
     */
    private record Desk(Role role, List<String> agencies, List<String> fields) {}

    static Desks of(SignedIn me, Agencies agencies, LocalDate day) {
        return new Desks(
                me.posts().stream().map(post -> desk(post, agencies, day)).toList());
    }

    private static Desk desk(Post post, Agencies agencies, LocalDate day) {
        List<String> answered = agencies.answeredForBy(post.agency(), day).stream()
                .map(AgencyCode::value)
                .toList();
        Stream<String> taken = agencies.unitsOf(post.agency(), day).stream()
                .filter(unit -> unit.code().equals(post.unitCode()))
                .map(Unit::alsoFor)
                .flatMap(Set::stream);
        return new Desk(
                post.role(),
                answered,
                Stream.concat(Stream.of(post.unitKind()), taken).toList());
    }

    /** Every dossier of the person's agencies. */
    String scope() {
        return all.isEmpty() ? "false" : "agency in (:agencies)";
    }

    /**
     * A counter officer's work is what comes in and what goes out; everybody else's lies at their own desk: the unit that deals
     * with the field, also in an agency that has been merged into theirs. A leader's desk is the whole agency's.
     */
    String todo() {
        StringBuilder sql = new StringBuilder("(false");
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).role() == Role.COUNTER_OFFICER) {
                sql.append(" or (status in (1, 9) and agency in (:answered%d))".formatted(i));
            } else {
                sql.append((" or (status = 4 and holder_role = :role%1$d and agency in (:answered%1$d)"
                                + " and (holder_role = 'AGENCY_LEADER' or unit_kind in (:fields%1$d)))")
                        .formatted(i));
            }
        }
        return sql.append(")").toString();
    }

    void putInto(Map<String, @Nullable Object> params) {
        params.put(
                "agencies",
                all.stream()
                        .flatMap(desk -> desk.agencies().stream())
                        .distinct()
                        .toList());
        for (int i = 0; i < all.size(); i++) {
            params.put("answered" + i, all.get(i).agencies());
            params.put("role" + i, all.get(i).role().name());
            params.put("fields" + i, all.get(i).fields());
        }
    }
}
