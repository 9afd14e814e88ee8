package vn.datmui.identity;

import java.time.LocalDate;
import java.util.SequencedMap;

/** The procedures to which a mandate may be limited; the module that keeps procedures implements it. */
@FunctionalInterface
public interface ProcedureNames {

    /** Code to official name, of the procedures in force on a day. */
    SequencedMap<String, String> on(LocalDate day);
}
