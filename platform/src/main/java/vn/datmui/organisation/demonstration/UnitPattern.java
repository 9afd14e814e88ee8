package vn.datmui.organisation.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.demonstration.DataFile.Row;

/** A unit that every agency of a group has, with its posts and counters. */
record UnitPattern(
        String group, String kind, String name, List<PostPattern> posts, List<String> counters, Set<String> alsoFor) {

    record PostPattern(Role role, String title, int officers) {

        static PostPattern of(String text) {
            int equals = text.indexOf('=');
            int star = text.lastIndexOf('*');
            return new PostPattern(
                    Role.valueOf(text.substring(0, equals)),
                    text.substring(equals + 1, star),
                    Integer.parseInt(text.substring(star + 1)));
        }
    }

    static List<UnitPattern> all() {
        return DataFile.rows("units.tsv").stream().map(UnitPattern::of).toList();
    }

    boolean fits(Agency agency) {
        return group.equals(groupOf(agency));
    }

    private static UnitPattern of(Row row) {
        Stream<PostPattern> posts = row.list(3, "; ").stream().map(PostPattern::of);
        return new UnitPattern(
                row.text(0),
                row.text(1),
                row.text(2),
                posts.toList(),
                row.list(4, "; "),
                Set.copyOf(row.list(5, "; ")));
    }

    private static String groupOf(Agency agency) {
        if (!agency.kind().equals("peoples-committee")) {
            return agency.sector() == null ? agency.kind() : agency.kind() + ":" + agency.sector();
        }
        if (agency.level() != Level.COMMUNE) {
            return agency.level() == Level.PROVINCE ? "province" : "district";
        }
        if (agency.validity().to() != null) {
            return "old-commune";
        }
        return agency.name().startsWith("Ủy ban nhân dân phường") ? "phuong" : "xa";
    }
}
