package vn.datmui.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one press: fills the template of a form or a result and prints it. */
@Component
class PaperPress implements Papers {

    private static final List<Double> RESULT_SIZE = List.of(12.0);
    private static final PdfaPrinting PRINTING = new PdfaPrinting();

    @Override
    public byte[] print(Form form) {
        return PRINTING.print(FormLayout.of(form).sheet(form));
    }

    @Override
    public byte[] print(ResultPaper result) {
        String name = result.templateName();
        XhtmlReading.read(name, "<div>" + result.template() + "</div>");
        PaperTemplate template = PaperTemplate.parse(name, result.template(), PaperTemplate.Blank.REFUSED);
        Map<String, Object> values = new HashMap<>(result.values());
        Markup qr = QrImage.of(result.qrContent());
        values.put("qr", qr);
        String body = template.fill(values);
        if (!qr.xhtml().isEmpty() && !body.contains(qr.xhtml())) {
            body += "<div class=\"qr-foot\">" + qr.xhtml() + "<p>Quét mã để kiểm tra giấy tờ này</p></div>";
        }
        return PRINTING.print(new Sheet(name, result.title(), result.title(), null, "result", RESULT_SIZE, body, null));
    }
}
