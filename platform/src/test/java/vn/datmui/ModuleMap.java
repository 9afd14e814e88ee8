package vn.datmui;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and the arrows that the code really has, as a page with a Mermaid picture. */
final class ModuleMap {

    private ModuleMap() {}

    static String of(ApplicationModules modules) {
        return """
                # Modules

                Written by `StructureTest` from the compiled code; do not edit. An arrow reads "uses"; the kernel, which every
                module may use, is left out of the picture.

                ```mermaid
                flowchart TD
                %s
                ```

                | module | uses |
                |---|---|
                %s
                """.formatted(
                lines(modules, module -> arrows(module, modules)), lines(modules, module -> row(module, modules)));
    }

    private static String lines(ApplicationModules modules, Function<ApplicationModule, String> line) {
        return modules.stream()
                .sorted(Comparator.comparing(ModuleMap::name))
                .map(line)
                .collect(Collectors.joining("\n"));
    }

    private static String arrows(ApplicationModule module, ApplicationModules modules) {
        var arrows = used(module, modules)
                .filter(name -> !name.equals("kernel"))
                .map(name -> "    " + name(module) + " --> " + name)
                .collect(Collectors.joining("\n"));
        return arrows.isEmpty() ? "    " + name(module) : arrows;
    }

    private static String row(ApplicationModule module, ApplicationModules modules) {
        return "| " + name(module) + " | " + used(module, modules).collect(Collectors.joining(", ")) + " |";
    }

    private static Stream<String> used(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModuleMap::name)
                .sorted();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
