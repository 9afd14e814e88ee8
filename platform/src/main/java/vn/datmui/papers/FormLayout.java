package vn.datmui.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How each form of Circular 01/2018/TT-VPCP stands on paper (art. 9(2): A5, form 06 on A4).
 *
 * @param template the template, and the form's name for messages
 * @param onePage whether everything must stand on one page
 * @param list the template of its long list, which may stand apart on pages of its own; null when it has none
 */
record FormLayout(
        String template,
        String style,
        String title,
        boolean onePage,
        @Nullable String list) {

    private static final List<Double> SHRINKING = List.of(9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0);
    private static final List<Double> FIXED = List.of(8.5);

    static FormLayout of(Form form) {
        return switch (form) {
            case Form.Receipt _ -> slip("form-01", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "form-01-list");
            case Form.SupplementRequest _ -> slip("form-02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "form-02-list");
            case Form.RefusalNotice _ -> slip("form-03", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ", null);
            case Form.ApologyNotice _ -> slip("form-04", "Phiếu xin lỗi và hẹn lại ngày trả kết quả", null);
            case Form.ControlSheet _ ->
                new FormLayout("form-05", "slip", "Phiếu kiểm soát quá trình giải quyết hồ sơ", false, null);
            case Form.Register _ -> new FormLayout("form-06", "register", "Sổ theo dõi hồ sơ", false, null);
        };
    }

    private static FormLayout slip(String template, String title, @Nullable String list) {
        return new FormLayout(template, "slip", title, true, list);
    }

    Sheet sheet(Form form) {
        Map<String, Object> values = new HashMap<>(FormValues.of((Record) form));
        values.put("qr", QrImage.of(form.qrContent()));
        values.put("title", title);
        values.put("headLines", new Markup(filled("head", values)));
        values.put("applicantLines", new Markup(values.containsKey("applicant") ? filled("applicant", values) : ""));
        return new Sheet(
                template,
                form.dossierCode().isEmpty() ? title : title + " – " + form.dossierCode(),
                "Mẫu số " + template.substring("form-".length()) + " (Thông tư 01/2018/TT-VPCP)",
                form.head().day(),
                style,
                onePage ? SHRINKING : FIXED,
                onePage,
                body(values, list),
                list == null ? null : new Sheet.Apart(body(values, null), filled(list, values)));
    }

    private String body(Map<String, Object> values, @Nullable String listHere) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("list", new Markup(listHere == null ? "" : filled(listHere, values)));
        all.put("listApart", listHere == null);
        return filled(template, all);
    }

    private static String filled(String template, Map<String, Object> values) {
        return PaperTemplate.parse(template, PaperFiles.template(template), PaperTemplate.Blank.DOTTED)
                .fill(values);
    }
}
