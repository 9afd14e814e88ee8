package vn.datmui;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.datmui.dossiers.desk.DeskAct;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/** Who may come through which route and upon whose records they may act there: read from the routes themselves, module by module. */
final class AccessMatrix {

    private static final String HEAD = """
            # Access matrix

            Written by the structure test from `@OpenTo` on the routes; never edited by hand. What is not listed is closed. Roles come from posts
            in agencies with periods, read by the day of the request. ² gives a right only after a sign-in with two factors
            (`datmui.identity.second-factor.required-for`, as delivered). Records beyond the reach do not exist for the person (404); what a role
            may do to a dossier at a step stands in `dossiers.process.DeskRights` and in the plan of its procedure. `ClosedDoorIT` tries every
            route with every role, `OthersRecordsIT` with every role of the own, a sister, the
            parent, a child and a foreign agency; what stands behind `{act}` is listed at the end.
            """;
    private static final List<Role> TWO_FACTORS =
            List.of(Role.ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.AGENCY_LEADER);

    private AccessMatrix() {}

    /** One row. */
    private record Row(String route, String who, String reach) {

        @Override
        public String toString() {
            return "| `" + route + "` | " + who + " | " + reach + " |";
        }
    }

    static String of(JavaClasses house) {
        Map<String, TreeMap<String, Row>> modules = new TreeMap<>();
        house.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .map(JavaClass::reflect)
                .forEach(controller -> {
                    var rows = modules.computeIfAbsent(moduleOf(controller), module -> new TreeMap<>());
                    Arrays.stream(controller.getDeclaredMethods())
                            .flatMap(method -> rows(controller, method))
                            .forEach(row -> rows.put(row.route(), row));
                });
        return HEAD
                + modules.entrySet().stream()
                        .filter(module -> !module.getValue().isEmpty())
                        .map(module ->
                                section(module.getKey(), module.getValue().values()))
                        .collect(Collectors.joining())
                + acts();
    }

    /** What stands behind the one route of all acts at the desk. */
    private static String acts() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "## Acts behind `/desk/dossiers/{code}/{act}`",
                "",
                "By a post in the agency that answers for the dossier, in the states that `OpenActs` names.",
                "",
                "| act | counter officer | the post of the step | agency leader² |",
                "|---|---|---|---|"));
        for (DeskAct act : DeskAct.values()) {
            String marks = Arrays.stream(DeskAct.Hand.values())
                    .map(hand -> act.liesIn(hand) ? "yes" : "")
                    .collect(Collectors.joining(" | "));
            lines.add("| `" + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "` | " + marks + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String section(String module, Iterable<Row> rows) {
        List<String> lines =
                new ArrayList<>(List.of("", "## " + module, "", "| route | who | on what |", "|---|---|---|"));
        rows.forEach(row -> lines.add(row.toString()));
        return String.join("\n", lines) + "\n";
    }

    private static String moduleOf(Class<?> controller) {
        String name = controller.getPackageName().substring("vn.datmui".length());
        return name.isEmpty() ? "datmui" : name.substring(1).split("\\.")[0];
    }

    private static Stream<Row> rows(Class<?> controller, Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        Optional<OpenTo> door = Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, OpenTo.class))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(controller, OpenTo.class)));
        String prefix = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                .map(type -> first(type.path()))
                .orElse("");
        String methods = mapping.method().length == 0
                ? "ANY"
                : Arrays.stream(mapping.method()).map(Enum::name).collect(Collectors.joining(","));
        return Stream.of(mapping.path().length == 0 ? new String[] {""} : mapping.path())
                .map(path -> new Row(
                        prefix + path + " " + methods,
                        door.map(AccessMatrix::who).orElse("nobody"),
                        door.map(open -> open.reach().words()).orElse("")));
    }

    private static String who(OpenTo door) {
        if (door.everyone()) {
            return "everyone";
        }
        if (door.anySignedIn()) {
            return "anyone signed in";
        }
        return new TreeSet<>(List.of(door.value()))
                .stream().map(AccessMatrix::word).collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + (TWO_FACTORS.contains(role) ? "²" : "");
    }

    private static String first(String[] paths) {
        return paths.length == 0 ? "" : paths[0];
    }
}
