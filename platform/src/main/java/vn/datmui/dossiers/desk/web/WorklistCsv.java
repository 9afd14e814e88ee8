package vn.datmui.dossiers.desk.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.desk.WorklistRow;

/** A worklist as CSV. Values that a spreadsheet would take for a formula are made harmless. */
final class WorklistCsv {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String HEAD =
            "\ufeffMã hồ sơ,Thủ tục,Người nộp,Nơi xử lý,Mã trạng thái,Ngày nộp,Hạn trả,Phí (đồng)\r\n";

    private WorklistCsv() {}

    static String of(List<WorklistRow> rows) {
        return HEAD + rows.stream().map(WorklistCsv::line).collect(Collectors.joining());
    }

    private static String line(WorklistRow row) {
        return Stream.of(
                        row.code().value(),
                        row.procedureName(),
                        row.applicantName(),
                        row.unitName(),
                        String.valueOf(row.status().code()),
                        moment(row.registeredAt()),
                        moment(row.dueAt()),
                        String.valueOf(row.fee().dong()))
                .map(WorklistCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(DueDates.local(at));
    }

    static String cell(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
