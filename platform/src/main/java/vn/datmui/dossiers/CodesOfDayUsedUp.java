package vn.datmui.dossiers;

import java.time.LocalDate;

/** An agency has used up its 9999 codes of a day: what comes now is received on paper. The administrators must know. */
public record CodesOfDayUsedUp(String oldAgencyCode, LocalDate day) {}
