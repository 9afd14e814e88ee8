package vn.datmui.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The procedures of the province, by day. */
public interface Catalogue {

    /** The version of a procedure in force on a day. */
    Optional<Procedure> find(String code, LocalDate day);

    /** One version, also when it is no longer in force: for dossiers that stay with it. */
    Optional<Procedure> version(String code, int version);

    /** All procedures in force on a day, by field and name. */
    List<Procedure> inForce(LocalDate day);

    /** Finds procedures by words, without accents, by synonym and life event; exact accents first; best first. */
    List<Procedure> search(String words, LocalDate day);

    /** The fields that have procedures in force on a day. */
    List<ServiceField> fields(LocalDate day);
}
