package vn.datmui.dossiers.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileId;

/**
 * The signed result of a dossier.
 *
 * @param granted false when the result is a reasoned refusal (Decree 61/2018, art. 19(8))
 * @param number the number of the result paper in its agency and year
 * @param file the signed PDF/A
 */
public record Decision(
        boolean granted,
        String number,
        LocalDate day,
        String signerName,
        @Nullable FileId file) {}
