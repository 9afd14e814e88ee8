package vn.datmui.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.catalogue.source.YamlText;

/** Collects the troubles of one file. */
final class Findings {

    private final YamlText text;
    private final List<Trouble> troubles;

    Findings(YamlText text, List<Trouble> troubles) {
        this.text = text;
        this.troubles = troubles;
    }

    static Findings in(YamlText text) {
        return new Findings(text, new ArrayList<>());
    }

    void add(String path, String code, Object... arguments) {
        troubles.add(text.trouble(path, code, arguments));
    }

    void addIf(boolean wrong, String path, String code, Object... arguments) {
        if (wrong) {
            add(path, code, arguments);
        }
    }

    List<Trouble> all() {
        return troubles;
    }
}
