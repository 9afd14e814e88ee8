package vn.datmui.dossiers.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datmui.dossiers.DossierCode;

/** What a signing inbox needs beside the rows: what was said last, which papers there are. */
public interface SignSlips {

    /** The last step of each dossier on which something was said. */
    Map<DossierCode, LastWord> lastWords(Set<DossierCode> codes);

    /** The papers of each dossier that are files. */
    Map<DossierCode, List<Attached>> papersOf(Set<DossierCode> codes);

    /** What the officer before the leader has said. */
    record LastWord(String byName, String text) {}

    /** A paper that can be opened. */
    record Attached(String name, String fileId) {}
}
