package vn.datmui.identity.demonstration;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Post;

/** User names that a person can guess: the role, the unit where there are several, the agency; numbered from the second on. */
final class UserNames {

    private final Map<String, String> spelling =
            DemonstrationFile.rows("user-names.tsv").stream().collect(toMap(row -> row[0], row -> row[1]));
    private final Map<String, Integer> taken = new HashMap<>();

    String nameFor(Post post, Agency agency) {
        String role = spell(post.role().name());
        String place = place(agency);
        String rest = Stream.concat(unit(post, place).stream(), Stream.of(place))
                .map(part -> "." + part)
                .reduce("", String::concat);
        int number = taken.merge(role + rest, 1, Integer::sum);
        String numbered = number == 1 ? role : role + number;
        return post.role() == Role.ADMINISTRATOR ? numbered : numbered + rest;
    }

    private Optional<String> unit(Post post, String place) {
        boolean named = List.of(Role.SPECIALIST, Role.DIVISION_HEAD).contains(post.role());
        return named ? Optional.of(spell(post.unitKind())).filter(unit -> !unit.equals(place)) : Optional.empty();
    }

    private String place(Agency agency) {
        String area = agency.area();
        if (agency.level() != Level.PROVINCE && area != null) {
            return area;
        }
        String sector = agency.sector();
        return spell(sector == null ? agency.kind() : sector);
    }

    private String spell(String word) {
        return spelling.getOrDefault(word, word);
    }
}
