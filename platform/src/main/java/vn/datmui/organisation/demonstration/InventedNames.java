package vn.datmui.organisation.demonstration;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** Names for officers who do not exist: always the same one for the same number. */
final class InventedNames {

    private static final int EVERY_NTH_IS_KHMER = 13;

    private final Map<String, List<String>> parts = DataFile.rows("names.tsv").stream()
            .collect(toMap(
                    row -> row.text(0),
                    row -> row.cells().subList(1, row.cells().size())));

    String name(int number) {
        if (number % EVERY_NTH_IS_KHMER == EVERY_NTH_IS_KHMER - 1) {
            return pick("khmer", number / EVERY_NTH_IS_KHMER);
        }
        String given = number % 2 == 0 ? "woman" : "man";
        return pick("family", number * 7 + number / 23) + " " + pick(given, number / 2);
    }

    private String pick(String kind, int number) {
        List<String> names = parts.getOrDefault(kind, List.of());
        return names.get(Math.floorMod(number, names.size()));
    }
}
