package vn.datmui.worktime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorktimeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheHolidaysOfAYear() {
        assertThat(run("holidays 2027")).isZero();
        assertThat(out.toString())
                .contains("Ngày nghỉ lễ, tết năm 2027")
                .containsPattern("thứ Bảy 06/02/2027 +1/1 +nghỉ Tết Nguyên đán +dự kiến theo quy tắc")
                .containsPattern("thứ Sáu 16/04/2027 +10/3 +nghỉ Giỗ Tổ Hùng Vương +luật định")
                .containsPattern("thứ Hai 03/05/2027 +27/3 +nghỉ bù Ngày Quốc tế lao động")
                .contains("Không có ngày làm bù nào được biết.")
                .contains("Chú ý: ngày ghi \"dự kiến theo quy tắc\"")
                .contains("(thứ Hai đến thứ Sáu): 250");
    }

    @Test
    void printsMadeUpDaysAndEnglish() {
        assertThat(run("holidays 2024 --lang en")).isZero();
        assertThat(out.toString())
                .contains("Public holidays of 2024")
                .containsPattern("Monday 29/04/2024 +21/3 +off in exchange for work on 04/05/2024 +announced")
                .contains("Made-up working days:")
                .containsPattern("Saturday 04/05/2024 +26/3 +worked in exchange for 29/04/2024 +announced")
                .doesNotContain("Note:");
    }

    @Test
    void explainsADueDateOverTet() {
        assertThat(run("due --from 2026-02-13T14:59 --days 3")).isZero();
        assertThat(out.toString())
                .contains("14:59 thứ Sáu 13/02/2026", "3 ngày làm việc", "thứ Hai - thứ Sáu 07:00-11:00, 13:00-17:00")
                .containsPattern("thứ Ba 17/02/2026 +không tính: nghỉ Tết Nguyên đán")
                .containsPattern("Hẹn trả kết quả: +17:00 thứ Tư 25/02/2026")
                .containsPattern("Nếu đếm theo giờ: +14:59 thứ Tư 25/02/2026")
                .containsPattern("Chuyển hồ sơ chậm nhất: +17:00 thứ Sáu 13/02/2026")
                .containsPattern("Yêu cầu bổ sung chậm nhất: +thứ Tư 25/02/2026")
                .containsPattern("xin lỗi chậm nhất: +thứ Ba 24/02/2026");
    }

    @Test
    void leavesOutDatesThatMakeNoSense() {
        assertThat(run("due --from 2026-03-02T08:00 --hours 2")).isZero();
        assertThat(out.toString())
                .contains("10:00 thứ Hai 02/03/2026")
                .doesNotContain("xin lỗi", "bổ sung", "đếm theo giờ:");
    }

    @Test
    void warnsWhenTheDueDateRestsOnEstimatedDays() {
        assertThat(run("due --from 2027-02-03T08:00 --days 3")).isZero();
        assertThat(out.toString()).contains("Chú ý: kết quả dựa vào", "05/02/2027");
    }

    @Test
    void shiftsAfterTheCutoffAndKnowsSaturdayAndOtherUnits() {
        assertThat(run("due --from 2026-03-04T15:20 --days 2 --shift-after-cutoff --level commune"))
                .isZero();
        assertThat(run("due --from 06/03/2026_16:00 --hours 6 --saturday-morning"))
                .isZero();
        assertThat(run("due --from 2026-03-02_10:00:30 --months 1")).isZero();
        assertThat(run("due --from 2026-03-02T10:00 --calendar-days 5")).isZero();
        assertThat(out.toString())
                .contains("Nhận sau 15:00", "17:00 thứ Hai 09/03/2026")
                .contains("thứ Bảy 07:00-11:00", "08:00 thứ Hai 09/03/2026")
                .contains("1 tháng", "17:00 thứ Năm 02/04/2026")
                .contains("5 ngày (kể cả ngày nghỉ)");
    }

    @Test
    void answersProgramsInJson() {
        assertThat(run("due --from 2026-02-13T14:59 --days 3 --json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"receivedAt\":\"2026-02-13T14:59\",\"limit\":3,\"unit\":\"WORKING_DAY\"")
                .contains("\"dueAt\":\"2026-02-25T17:00\"", "\"apologyBy\":\"2026-02-24\"", "\"cutoffApplied\":false")
                .contains("{\"date\":\"2026-02-23\",\"counting\":\"COUNTED\",\"number\":1,\"minutes\":0")
                .endsWith("}]}\n");
        assertThat(run("holidays 2026 --json")).isZero();
        assertThat(out.toString())
                .contains("{\"year\":2026,\"workingDays\":")
                .contains(
                        "\"madeUpDays\":[{\"date\":\"2026-01-10\",\"weekday\":\"SATURDAY\",\"insteadOf\":\"2026-01-02\"");
    }

    @ParameterizedTest(name = "worktime {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                   | Cần một lệnh: holidays hoặc due; xem worktime --help.
            foo                                                 | Không hiểu "foo"; xem worktime --help.
            holidays                                            | Thiếu năm, ví dụ: worktime holidays 2027.
            holidays 2101                                       | Năm 2101 nằm ngoài khoảng 1976-2100 mà lịch này biết.
            holidays 1975                                       | Năm 1975 nằm ngoài khoảng 1976-2100 mà lịch này biết.
            holidays 27                                         | Năm "27" không phải là số có bốn chữ số, ví dụ 2027.
            holidays 2027 2028                                  | Không hiểu "2028"; xem worktime --help.
            holidays 2027 --lang fr                             | Ngôn ngữ "fr" không có; dùng vi hoặc en.
            due --days 3                                        | Thiếu lúc nhận hồ sơ: thêm --from, ví dụ --from 2026-02-13T14:59.
            due --from 2026-02-30T10:00 --days 3                | "2026-02-30T10:00" không phải là ngày giờ hợp lệ; viết như 2026-02-13T14:59.
            due --from 2026-02-13 --days 3                      | "2026-02-13" không phải là ngày giờ hợp lệ; viết như 2026-02-13T14:59.
            due --from 2026-02-13T14:59                         | Cần đúng một thời hạn: --days, --hours, --months hoặc --calendar-days.
            due --from 2026-02-13T14:59 --days 1 --hours 2      | Cần đúng một thời hạn: --days, --hours, --months hoặc --calendar-days.
            due --from 2026-02-13T14:59 --days 0                | Giá trị "0" của --days không phải là số nguyên từ 1 đến 100000.
            due --from 2026-02-13T14:59 --hours -4              | Giá trị "-4" của --hours không phải là số nguyên từ 1 đến 100000.
            due --from 2026-02-13T14:59 --months x              | Giá trị "x" của --months không phải là số nguyên từ 1 đến 100000.
            due --from 2026-02-13T14:59 --days 100001           | Giá trị "100001" của --days không phải là số nguyên từ 1 đến 100000.
            due --from 2026-02-13T14:59 --days 100000           | Năm 2101 nằm ngoài khoảng 1976-2100 mà lịch này biết.
            due --from 2026-02-13T14:59 --calendar-days 100000  | Năm 2101 nằm ngoài khoảng 1976-2100 mà lịch này biết.
            due --from 1975-02-13T14:59 --days 3                | Năm 1975 nằm ngoài khoảng 1976-2100 mà lịch này biết.
            due --from 2026-02-13T14:59 --days                  | Cần một giá trị sau --days; xem worktime --help.
            due --from 2026-02-13T14:59 --days 3 --level huyen  | Cấp "huyen" không có; dùng province (tỉnh), district (huyện) hoặc commune (xã).
            due --from 2026-02-13T14:59 --days 3 --from x       | --from chỉ được ghi một lần.
            due --from 2026-02-13T14:59 --days 3 --lang en --hm | "--hm" is not understood; see worktime --help.
            """)
    void refusesWithOneSentence(String arguments, String sentence) {
        assertThat(arguments == null ? run("") : run(arguments)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpsInBothLanguages() {
        assertThat(run("due --help")).isZero();
        assertThat(run("due --help --lang en")).isZero();
        assertThat(out.toString())
                .contains("Cách dùng: worktime due", "Thời hạn tính bằng ngày làm việc")
                .contains("Usage: worktime due", "The time limit in working days");
    }

    @Test
    void hasAllWordsInBothLanguages() {
        var vietnamese = Words.chosenIn().bundle();
        var english = Words.chosenIn("--lang=en").bundle();
        assertThat(keys(english)).isEqualTo(keys(vietnamese));
        assertThat(english.getLocale().getLanguage()).isEqualTo("en");
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return bundle.keySet();
    }

    private int run(String arguments) {
        var words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('_', ' ');
        }
        return WorktimeCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
