package vn.datmui.papers;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one press: fills the template of a form or a result and prints it. */
@Component
class PaperPress implements Papers {

    private static final double RESULT_SIZE = 12;

    private final PdfaPrinting printing = new PdfaPrinting();

    @Override
    public byte[] print(Form form) {
        return printing.print(FormLayout.of(form).sheet(form));
    }

    @Override
    public byte[] print(ResultPaper result) {
        String name = result.templateName();
        XhtmlReading.read(name, "<div>" + result.template() + "</div>");
        PaperTemplate template = PaperTemplate.parse(name, result.template(), PaperTemplate.Blank.REFUSED);
        return printing.print(Sheet.result(name, result.title(), RESULT_SIZE, body(template, result)));
    }

    @Override
    public byte[] print(OfficialPaper document) {
        String name = document.layout().template();
        String body = PaperTemplate.parse(name, PaperFiles.template(name), PaperTemplate.Blank.REFUSED)
                .fill(document.values());
        return printing.print(Sheet.official(document, body), new SignatureFields(document.places()));
    }

    /** The QR code stands where the template says {@code {{qr}}}, else at the end. */
    private static String body(PaperTemplate template, ResultPaper result) {
        Markup qr = QrImage.of(result.qrContent());
        Map<String, Object> values = new HashMap<>(result.values());
        values.put("qr", qr);
        String body = template.fill(values);
        return qr.xhtml().isEmpty() || body.contains(qr.xhtml())
                ? body
                : body + "<div class=\"qr-foot\">" + qr.xhtml() + "<p>Quét mã để kiểm tra giấy tờ này.</p></div>";
    }
}
