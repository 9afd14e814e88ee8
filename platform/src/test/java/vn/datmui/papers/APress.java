package vn.datmui.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The press without the platform around it, and a document to print. */
public final class APress {

    private APress() {}

    public static Papers fresh() {
        return new PaperPress();
    }

    /** A notice of a commune with fields for its chairman and its seal. */
    public static OfficialPaper notice(int paragraphs) {
        List<Map<String, Object>> text = new java.util.ArrayList<>();
        text.add(Map.of("blockBase", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"));
        text.add(Map.of("blockTitle", "Chương I"));
        text.add(Map.of("blockArticle", "Điều 1.", "blockText", "Phạm vi áp dụng."));
        for (int i = 0; i < paragraphs; i++) {
            text.add(Map.of(
                    "blockText",
                    "Ủy ban nhân dân xã thông báo lịch tiếp công dân định kỳ của lãnh đạo, thời gian và địa điểm nộp hồ sơ,"
                            + " số điện thoại đường dây nóng để tổ chức, cá nhân biết, liên hệ công tác <b>đoạn "
                            + i + "</b>."));
        }
        return new OfficialPaper(
                OfficialPaper.Layout.DOCUMENT,
                "Thông báo 12/TB-UBND",
                "Lịch tiếp công dân",
                LocalDate.of(2026, 11, 24),
                Map.of(
                        "agency", Map.of("name", List.of("Ủy ban nhân dân", "xã Đất Mũi")),
                        "number", "12/TB-UBND",
                        "urgency", "Hỏa tốc",
                        "placeAndDay", "Đất Mũi, ngày 24 tháng 11 năm 2026",
                        "typeName", "Thông báo",
                        "subject", "Lịch tiếp công dân định kỳ tháng 12 năm 2026",
                        "blocks", text,
                        "receivers", List.of("Như trên;", "Sở Tư pháp;", "Lưu: VT, VP."),
                        "capacity", List.of("TM. Ủy ban nhân dân", "Chủ tịch"),
                        "signerName", "Đào Thị Út"),
                List.of(
                        new OfficialPaper.SignaturePlace(
                                "ky-nguoi-ky", "place-signer", 0, 0, 56, 23, "Chữ ký số của người ký"),
                        new OfficialPaper.SignaturePlace(
                                "ky-co-quan", "place-signer", -29, 0, 33, 33, "Chữ ký số của cơ quan")));
    }
}
