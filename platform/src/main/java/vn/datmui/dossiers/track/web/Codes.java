package vn.datmui.dossiers.track.web;

import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.files.FileId;

/** Reads what stands in addresses. Whatever names nothing does not exist: 404, not 400. */
final class Codes {

    private Codes() {}

    static DossierCode dossier(String text) {
        return DossierCode.read(text).orElseThrow(DossierProblem::unknown);
    }

    static FileId file(String text) {
        try {
            return FileId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw DossierProblem.unknown();
        }
    }
}
