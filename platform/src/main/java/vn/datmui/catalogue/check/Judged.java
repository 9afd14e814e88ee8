package vn.datmui.catalogue.check;

import java.util.List;
import java.util.Map;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.catalogue.source.Trouble;

/**
 * A folder of procedure files after the check.
 *
 * @param sound the procedure files without trouble, each with its form and result template, oldest first within a code
 * @param lifeEvents by id
 * @param troubles everything wrong with the others
 */
public record Judged(List<Sound> sound, Map<String, Tree> lifeEvents, List<Trouble> troubles) {

    /**
     * One procedure file that may be published.
     *
     * @param document everything that belongs to it in one piece: what is stored as a version
     */
    public record Sound(String file, String code, String validFrom, String validTo, Map<String, Object> document) {

        public Tree tree() {
            return new Tree(document);
        }
    }
}
