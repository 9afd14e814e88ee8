package vn.datmui.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.kernel.BilingualText;

/** The model of the administrator's list: every version, and what is wrong with files of the province. */
public record AdminModel(List<Row> rows, List<Trouble> troubles, String folder) {

    /** One version in one line. */
    public record Row(
            String code,
            int version,
            BilingualText name,
            LocalDate from,
            @Nullable LocalDate to,
            boolean replaced,
            String digest,
            String file) {}
}
