package vn.datmui.dossiers;

import java.time.LocalDate;

/** Gives codes from numbers; refuses the number for which the law has no code. */
public final class DossierCodes {

    private DossierCodes() {}

    /** @throws DossierProblem after 9999: the code never wraps and never grows a digit */
    public static DossierCode of(String oldAgencyCode, LocalDate day, int number) {
        if (number > DossierCode.LAST_OF_DAY) {
            throw DossierProblem.codesOfDayUsedUp();
        }
        return DossierCode.of(oldAgencyCode, day, number);
    }
}
