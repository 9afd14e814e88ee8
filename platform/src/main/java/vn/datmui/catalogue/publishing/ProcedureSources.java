package vn.datmui.catalogue.publishing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.check.CheckingFolder;
import vn.datmui.catalogue.check.Judged;
import vn.datmui.catalogue.check.Judged.Sound;
import vn.datmui.catalogue.check.Lists;
import vn.datmui.catalogue.source.SourceFolder;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.catalogue.source.Trouble;

/**
 * Where procedures come from: the files of the platform, which must be sound, and the province's own in
 * {@code <datmui.home>/procedures/}, of which a broken one is left out. A procedure of the province takes the place of the
 * platform's with the same code.
 */
@Component
public class ProcedureSources {

    private final Path own;

    ProcedureSources(@Value("${datmui.home:data}") Path home) {
        own = home.resolve("procedures");
    }

    /** What was read: the files to publish, life events by id, and what is wrong with files of the province. */
    public record Sources(List<Sound> files, Map<String, Tree> lifeEvents, List<Trouble> troubles) {}

    public Path ownFolder() {
        return own;
    }

    /** @throws ShippedProceduresBroken when a file of the platform is not sound */
    public Sources read() {
        Lists lists = new Lists();
        Judged shipped = CheckingFolder.check(SourceFolder.shipped(), lists);
        if (!shipped.troubles().isEmpty()) {
            throw new ShippedProceduresBroken(shipped.troubles());
        }
        Judged province = CheckingFolder.check(SourceFolder.at(own), lists);
        Set<String> replaced = province.sound().stream().map(Sound::code).collect(Collectors.toSet());
        List<Sound> files = new ArrayList<>(province.sound());
        shipped.sound().stream().filter(s -> !replaced.contains(s.code())).forEach(files::add);
        return new Sources(files, province.lifeEvents(), province.troubles());
    }
}
