package vn.datmui.dossiers.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.desk.WorklistRow;

/** A worklist as a workbook (Office Open XML). Texts stay texts, whatever they begin with. */
final class WorklistWorkbook {

    private static final List<String> HEAD = List.of(
            "Mã hồ sơ", "Thủ tục", "Người nộp", "Nơi xử lý", "Mã trạng thái", "Ngày nộp", "Hạn trả", "Phí (đồng)");
    private static final List<Integer> WIDTHS = List.of(28, 45, 28, 28, 14, 18, 18, 14);
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final int REGISTERED = 5;
    private static final int DUE = 6;
    private static final int FEE = 7;

    private WorklistWorkbook() {}

    static byte[] of(List<WorklistRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "datmui", "1.0")) {
            Worksheet sheet = book.newWorksheet("Hồ sơ");
            head(sheet);
            for (int i = 0; i < rows.size(); i++) {
                line(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet) {
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.value(0, column, HEAD.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(0, 0, 0, HEAD.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int line, WorklistRow row) {
        sheet.value(line, 0, row.code().value());
        sheet.value(line, 1, row.procedureName());
        sheet.value(line, 2, row.applicantName());
        sheet.value(line, 3, row.unitName());
        sheet.value(line, 4, row.status().code());
        moment(sheet, line, REGISTERED, row.registeredAt());
        moment(sheet, line, DUE, row.dueAt());
        sheet.value(line, FEE, row.fee().dong());
        sheet.style(line, FEE).format("#,##0").set();
    }

    private static void moment(Worksheet sheet, int line, int column, @Nullable Instant at) {
        if (at != null) {
            sheet.value(line, column, DueDates.local(at));
            sheet.style(line, column).format(MOMENT).set();
        }
    }
}
