package vn.datmui.partners.axis;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The page of the axis, written. */
final class AxisText {

    private static final int PER_PAGE = 50;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private AxisText() {}

    static String page(AxisBook book, Faults faults, String words, int number) {
        var found = book.transactions().reversed().stream()
                .filter(message -> words.isBlank()
                        || (message.sender() + " " + message.receivers() + " " + message.documentId())
                                .contains(words.strip()))
                .toList();
        var shown = found.stream()
                .skip((long) (Math.max(1, number) - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        return """
                <!doctype html>
                <html lang="vi">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Trục liên thông văn bản (diễn tập)</title><link rel="stylesheet" href="/axis/axis.css"></head>
                <body><main>
                <h1>Trục liên thông văn bản (diễn tập)</h1>
                <p>%d cơ quan, %d gói tin đã nhận. Mọi dữ liệu đều là hư cấu.</p>
                %s
                <h2>Gói tin (%d)</h2>
                <form method="get" action="/axis"><label for="q">Tìm theo mã cơ quan hoặc mã văn bản</label>
                <input id="q" name="q" value="%s"><button type="submit">Tìm</button></form>
                %s
                %s
                <h2>Cơ quan trên trục (%d)</h2>
                %s
                </main></body>
                </html>
                """.formatted(
                        book.agencies().size(),
                        book.transactions().size(),
                        faultForm(faults),
                        found.size(),
                        html(words),
                        messages(book, shown),
                        older(found.size(), number, words),
                        book.agencies().size(),
                        agencies(book));
    }

    private static String faultForm(Faults faults) {
        return """
                <h2>Lỗi cố ý</h2>
                <p class="%s">%s</p>
                <form method="post" action="/axis/faults" class="faults">
                %s%s%s%s%s%s%s
                <p><label for="locked">Khóa các đơn vị nhận (mã, cách nhau bằng dấu phẩy)</label>
                <input id="locked" name="locked" value="%s"></p>
                <p class="tick"><input type="checkbox" id="reordered" name="reordered"%s>
                <label for="reordered">Xáo trộn thứ tự danh sách</label></p>
                <p><button type="submit">Đặt lỗi</button></p>
                </form>
                <form method="post" action="/axis/faults"><button type="submit" class="quiet">Tắt mọi lỗi</button></form>
                """.formatted(
                        faults.equals(Faults.NONE) ? "good" : "bad",
                        faults.equals(Faults.NONE) ? "Trục đang chạy bình thường." : "Trục đang cố ý gây lỗi.",
                        number("hang", "Treo mỗi trả lời (giây)", faults.hangSeconds()),
                        number("broken", "Trả lời 500 trong (phút)" + until(faults), 0),
                        number("lost", "Đã lưu nhưng mất xác nhận (%)", faults.lostAcknowledgements()),
                        number("duplicates", "Phát lặp với số mới (%)", faults.duplicates()),
                        number("repeats", "Phát lại sau khi đã đánh dấu (%)", faults.repeats()),
                        number("wrong", "Trao nhầm gói tin khác (%)", faults.wrongMessages()),
                        number("damaged", "Làm hỏng nội dung (%)", faults.damaged()),
                        html(String.join(", ", faults.locked())),
                        faults.reordered() ? " checked" : "");
    }

    private static String until(Faults faults) {
        return faults.brokenUntil().isEmpty()
                ? ""
                : ", đang đặt đến " + MOMENT.format(Instant.parse(faults.brokenUntil()));
    }

    private static String number(String name, String label, int value) {
        return "<p><label for=\"%1$s\">%2$s</label><input id=\"%1$s\" name=\"%1$s\" type=\"number\" min=\"0\" value=\"%3$d\"></p>\n"
                .formatted(name, label, value);
    }

    private static String messages(AxisBook book, List<Transaction> shown) {
        return shown.isEmpty()
                ? "<p>Không có gói tin nào.</p>"
                : """
                <table><thead><tr><th scope="col">Lúc</th><th scope="col">Loại</th><th scope="col">Văn bản</th>
                <th scope="col">Từ</th><th scope="col">Đến</th><th scope="col">Cỡ</th></tr></thead><tbody>
                %s</tbody></table>""".formatted(
                        shown.stream().map(message -> row(book, message)).collect(Collectors.joining("\n")));
    }

    private static String row(AxisBook book, Transaction message) {
        var receivers = book.deliveriesOf(message.id()).stream()
                .map(delivery -> html(delivery.receiver()) + ": "
                        + switch (delivery.state()) {
                            case WAITING -> "đang chờ";
                            case FETCHED -> "đã lấy, chưa đánh dấu";
                            case DONE -> "đã nhận";
                            case FAILED -> "lỗi (" + html(delivery.reason()) + ")";
                        })
                .collect(Collectors.joining("<br>"));
        return """
                <tr><td data-label="Lúc">%s</td><td data-label="Loại">%s</td>
                <td data-label="Văn bản"><a href="/axis/messages/%s">%s</a></td><td data-label="Từ">%s</td>
                <td data-label="Đến">%s</td><td data-label="Cỡ">%,d B</td></tr>""".formatted(
                        MOMENT.format(Instant.parse(message.sentAt())),
                        message.type().equals("status") ? "trạng thái" : "văn bản",
                        message.id(),
                        html(message.documentId()),
                        html(message.sender()),
                        receivers,
                        message.size());
    }

    private static String older(int found, int number, String words) {
        return found > Math.max(1, number) * PER_PAGE
                ? "<p><a href=\"/axis?page=%d&amp;q=%s\">Cũ hơn</a></p>"
                        .formatted(
                                Math.max(1, number) + 1,
                                java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
                : "";
    }

    private static String agencies(AxisBook book) {
        return book.agencies().stream()
                .map(agency -> "<tr><td data-label=\"Mã\">%s</td><td data-label=\"Mã cũ\">%s</td>"
                                .formatted(html(agency.code()), html(agency.oldCode()))
                        + "<td data-label=\"Tên\">%s</td><td data-label=\"Đang chờ\">%d</td></tr>"
                                .formatted(html(agency.name()), book.openCount(agency.code())))
                .collect(Collectors.joining("\n", """
                        <table><thead><tr><th scope="col">Mã</th><th scope="col">Mã cũ</th><th scope="col">Tên</th>
                        <th scope="col">Đang chờ</th></tr></thead><tbody>
                        """, "</tbody></table>"));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
