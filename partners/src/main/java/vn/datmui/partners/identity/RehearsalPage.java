package vn.datmui.partners.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The provider's pages, marked as the rehearsal's in large letters. */
final class RehearsalPage {

    static final String STYLE = """
            body { margin: 0; font: 17px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #f6f4ef; }
            header { background: #7a1f12; color: #fff; padding: .75rem 1rem; }
            header strong { letter-spacing: .04em; }
            main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
            .note { background: #fff3c4; border-left: 6px solid #b58900; padding: .75rem 1rem; }
            fieldset { border: 0; margin: 1.5rem 0; padding: 0; }
            legend { font-size: 1.2rem; font-weight: 700; padding: 0; margin-bottom: .5rem; }
            label { display: block; background: #fff; border: 2px solid #c9c4b8; border-radius: 6px; padding: .6rem .8rem; margin: .5rem 0; }
            label:has(:checked) { border-color: #7a1f12; }
            label small { display: block; color: #5a564d; padding-left: 1.6rem; }
            button { font: inherit; font-weight: 700; padding: .6rem 1.2rem; border: 0; border-radius: 6px; background: #7a1f12; color: #fff; cursor: pointer; }
            button.second { background: #e4dfd3; color: #1b1b1b; }
            input:focus-visible, button:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
            table { border-collapse: collapse; width: 100%; }
            td { border-bottom: 1px solid #c9c4b8; padding: .5rem .25rem; }
            """;

    private RehearsalPage() {}

    static String signIn(String issuer, Map<String, String> request) {
        String hidden = request.entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(html(field.getKey()), html(field.getValue())))
                .collect(Collectors.joining());
        String people = TestPerson.ALL.stream().map(RehearsalPage::person).collect(Collectors.joining("\n"));
        return page(issuer, "Đăng nhập định danh quốc gia (diễn tập)", """
                <form method="post" action="%s/authorize">%s
                <fieldset><legend>Chọn người thử</legend>%s</fieldset>
                <fieldset><legend>Cách xác thực</legend>
                <label><input type="radio" name="level" value="1"> Mật khẩu <small>mức độ 01</small></label>
                <label><input type="radio" name="level" value="2" checked> Mật khẩu và mã trên điện thoại <small>mức độ 02</small></label>
                <label><input type="radio" name="level" value="3"> Mật khẩu, điện thoại và khuôn mặt <small>mức độ 03</small></label>
                </fieldset>
                <p><button>Đăng nhập</button></p>
                </form>
                <form method="post" action="%s/authorize">%s<p><button class="second">Không đăng nhập, quay lại</button></p></form>
                """.formatted(
                        issuer, hidden, people, issuer, hidden));
    }

    static String administration(String issuer, Fault[] faults, Predicate<Fault> on) {
        String rows = Arrays.stream(faults)
                .map(fault -> fault(issuer, fault, on.test(fault)))
                .collect(Collectors.joining("\n"));
        return page(issuer, "Lỗi để diễn tập", """
                <table>%s</table>
                <form method="post" action="%s/admin"><p>
                <button name="do" value="behave">Tắt mọi lỗi</button>
                <button class="second" name="do" value="rotate">Đổi khóa ký</button></p></form>
                """.formatted(rows, issuer));
    }

    private static String person(TestPerson person) {
        return """
                <label><input type="radio" name="person" value="%s" required> %s
                <small>Số định danh %s, xác thực được đến mức độ 0%d</small></label>""".formatted(person.subject(), html(person.name()), person.personalId(), person.level());
    }

    private static String fault(String issuer, Fault fault, boolean on) {
        return """
                <tr><td>%s</td><td>%s</td><td><form method="post" action="%s/admin">
                <input type="hidden" name="fault" value="%s"><input type="hidden" name="on" value="%s">
                <button class="second">%s</button></form></td></tr>""".formatted(
                        html(fault.words()),
                        on ? "<strong>đang bật</strong>" : "tắt",
                        issuer,
                        fault.name(),
                        !on,
                        on ? "Tắt" : "Bật");
    }

    private static String page(String issuer, String title, String content) {
        return """
                <!doctype html>
                <html lang="vi">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><link rel="stylesheet" href="%s/style.css"><link rel="icon" href="data:,"></head>
                <body>
                <header><strong>DIỄN TẬP</strong>: định danh quốc gia giả lập</header>
                <main>
                <h1>%s</h1>
                <p class="note">Đây không phải hệ thống định danh quốc gia thật. Mọi người ở đây đều là hư cấu; không nhập thông tin thật.</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(title, issuer, title, content);
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
