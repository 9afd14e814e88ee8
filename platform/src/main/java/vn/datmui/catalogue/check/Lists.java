package vn.datmui.catalogue.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datmui.catalogue.source.SourceFolder;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.catalogue.source.YamlReading;
import vn.datmui.catalogue.source.YamlText;

/** The lists beside the procedures: fields, life events, kinds of units. A province's own lists add to those of the platform. */
public final class Lists {

    static final Set<String> FILES = Set.of("fields.yaml", "life-events.yaml", "unit-kinds.yaml");

    private final Map<String, Tree> fields = new LinkedHashMap<>();
    private final Map<String, Tree> lifeEvents = new LinkedHashMap<>();
    private final Map<String, List<String>> unitKinds = new LinkedHashMap<>();
    private final Map<String, List<String>> sectors = new LinkedHashMap<>();

    /** Adds the lists of a folder and returns what is wrong with them. */
    List<Trouble> add(SourceFolder folder) {
        List<Trouble> troubles = new ArrayList<>();
        FILES.forEach(name -> folder.file(name).ifPresent(file -> {
            YamlText text = YamlReading.read(file);
            troubles.addAll(text.troubles());
            List<Trouble> structure = text.root() == null ? List.of() : Structure.LISTS.troubles(text);
            troubles.addAll(structure);
            if (text.root() != null && structure.isEmpty()) {
                take(text, troubles);
            }
        }));
        return troubles;
    }

    private void take(YamlText text, List<Trouble> troubles) {
        takeById(text, "fields", fields, troubles);
        takeById(text, "lifeEvents", lifeEvents, troubles);
        Tree kinds = text.tree().at("unitKinds");
        List.of("commune", "district", "department").stream()
                .filter(kinds::has)
                .forEach(level -> unitKinds.put(level, kinds.texts(level)));
        kinds.at("sectors")
                .entries()
                .keySet()
                .forEach(s -> sectors.put(s, kinds.at("sectors").texts(s)));
    }

    private static void takeById(YamlText text, String name, Map<String, Tree> known, List<Trouble> troubles) {
        List<Tree> entries = text.tree().list(name);
        Map<String, Tree> own = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i).text("id");
            if (own.put(id, entries.get(i)) != null) {
                troubles.add(text.trouble("/" + name + "/" + i + "/id", "id.twice", id));
            }
        }
        known.putAll(own);
    }

    Map<String, Tree> fields() {
        return fields;
    }

    Map<String, Tree> lifeEvents() {
        return lifeEvents;
    }

    boolean knowsSector(String sector) {
        return sectors.containsKey(sector);
    }

    List<String> sectors() {
        return List.copyOf(sectors.keySet());
    }

    /** The kinds of units in an agency of a level, or in the department of a sector. */
    List<String> unitKinds(String level, String sector) {
        if (!level.equals("province")) {
            return unitKinds.getOrDefault(level, List.of());
        }
        List<String> kinds = new ArrayList<>(unitKinds.getOrDefault("department", List.of()));
        kinds.addAll(sectors.getOrDefault(sector, List.of()));
        return kinds;
    }
}
