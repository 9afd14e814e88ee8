package vn.datmui.dossiers.track;

import vn.datmui.dossiers.DossierCode;

/**
 * All that somebody without sign-in may know of a dossier: its code and the degree of completion (Circular 01/2018/TT-VPCP,
 * art. 16(2)(d)).
 *
 * @param percent from 0 to 100
 */
public record Completion(DossierCode code, int percent) {

    public boolean isOver() {
        return percent == 100;
    }
}
