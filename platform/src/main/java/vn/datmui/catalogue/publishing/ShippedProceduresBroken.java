package vn.datmui.catalogue.publishing;

import java.util.List;
import java.util.stream.Collectors;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.kernel.Language;

/** The procedure files inside the platform are not sound: a defect of the build. The platform does not start with them. */
final class ShippedProceduresBroken extends IllegalStateException {

    ShippedProceduresBroken(List<Trouble> troubles) {
        super(troubles.stream()
                .map(t -> t.line(Language.VI) + System.lineSeparator() + t.line(Language.EN))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Tệp thủ tục đi kèm bị lỗi / The procedure files of the platform are broken:"
                                + System.lineSeparator(),
                        "")));
    }
}
