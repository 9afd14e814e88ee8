package vn.datmui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Leaves dossiers and feedback out of the test context as long as a lower module has no beans yet. Goes when all have. */
class UnfinishedHouse implements BeanDefinitionRegistryPostProcessor {

    private static final List<String> BELOW = List.of("catalogue", "identity", "notices", "papers", "signing", "files");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (BELOW.stream().anyMatch(module -> beansOf(registry, module).isEmpty())) {
            Stream.of("dossiers", "feedback")
                    .flatMap(module -> beansOf(registry, module).stream())
                    .forEach(registry::removeBeanDefinition);
        }
    }

    private static List<String> beansOf(BeanDefinitionRegistry registry, String module) {
        return Stream.of(registry.getBeanDefinitionNames())
                .filter(name -> String.valueOf(registry.getBeanDefinition(name).getBeanClassName())
                        .startsWith("vn.datmui." + module + "."))
                .toList();
    }
}
