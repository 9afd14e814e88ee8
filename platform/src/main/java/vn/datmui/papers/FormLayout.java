package vn.datmui.papers;

import java.util.List;
import java.util.Map;

/**
 * How each form of Circular 01/2018/TT-VPCP stands on paper (art. 9(2): A5, form 06 on A4).
 *
 * @param template the template, and the form's name for messages
 * @param onePage whether everything must stand on one page
 */
record FormLayout(String template, String style, String title, boolean onePage) {

    private static final List<Double> SHRINKING = List.of(9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0);
    private static final List<Double> FIXED = List.of(8.5);

    static FormLayout of(Form form) {
        return switch (form) {
            case Form.Receipt _ -> slip("form-01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
            case Form.SupplementRequest _ -> slip("form-02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ");
            case Form.RefusalNotice _ -> slip("form-03", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ");
            case Form.ApologyNotice _ -> slip("form-04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả");
            case Form.ControlSheet _ ->
                new FormLayout("form-05", "slip", "Phiếu kiểm soát quá trình giải quyết hồ sơ", false);
            case Form.Register _ -> new FormLayout("form-06", "register", "Sổ theo dõi hồ sơ", false);
        };
    }

    private static FormLayout slip(String template, String title) {
        return new FormLayout(template, "slip", title, true);
    }

    Sheet sheet(Form form) {
        return new Sheet(
                template,
                form.dossierCode().isEmpty() ? title : title + " – " + form.dossierCode(),
                "Mẫu số " + template.substring("form-".length()) + " (Thông tư 01/2018/TT-VPCP)",
                form.head().day(),
                style,
                onePage ? SHRINKING : FIXED,
                body(form, false),
                onePage ? body(form, true) : null);
    }

    /** Long lists stand apart, on a second page, only when no size brings everything on one. */
    private String body(Form form, boolean listApart) {
        Map<String, Object> values = FormValues.of((Record) form);
        values.put("qr", QrImage.of(form.qrContent()));
        values.put("listHere", !listApart);
        values.put("listApart", listApart);
        return PaperTemplate.parse(template, PaperFiles.template(template), PaperTemplate.Blank.DOTTED)
                .fill(values);
    }
}
