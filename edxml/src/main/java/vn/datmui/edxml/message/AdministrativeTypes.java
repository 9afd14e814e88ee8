package vn.datmui.edxml.message;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 29 types of administrative documents of Decree 30/2020/NĐ-CP, art. 7, found by name however it is typed. */
public final class AdministrativeTypes {

    private static final List<String> NAMES = List.of(
            "Nghị quyết",
            "Quyết định",
            "Chỉ thị",
            "Quy chế",
            "Quy định",
            "Thông cáo",
            "Thông báo",
            "Hướng dẫn",
            "Chương trình",
            "Kế hoạch",
            "Phương án",
            "Đề án",
            "Dự án",
            "Báo cáo",
            "Biên bản",
            "Tờ trình",
            "Hợp đồng",
            "Công văn",
            "Công điện",
            "Bản ghi nhớ",
            "Bản thỏa thuận",
            "Giấy ủy quyền",
            "Giấy mời",
            "Giấy giới thiệu",
            "Giấy nghỉ phép",
            "Phiếu gửi",
            "Phiếu chuyển",
            "Phiếu báo",
            "Thư công");

    private static final Map<String, String> BY_KEY = byKey();

    private AdministrativeTypes() {}

    /** All names in the decree's order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The decree's name of a type; nothing for legal acts and everything else, which travel too. */
    public static Optional<String> find(String typed) {
        return Optional.ofNullable(BY_KEY.get(key(typed)));
    }

    private static Map<String, String> byKey() {
        var byKey = new HashMap<String, String>();
        NAMES.forEach(name -> byKey.put(key(name), name));
        return Map.copyOf(byKey);
    }

    /** Without case, marks and superfluous blanks; old and new places of the tone mark (thoả, thỏa) are alike. */
    private static String key(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
