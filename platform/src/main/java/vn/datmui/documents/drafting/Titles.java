package vn.datmui.documents.drafting;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles, names of agencies and their short forms as a document writes them. */
public final class Titles {

    private static final Set<String> LEFT_OUT = Set.of("và", "-", "của", "các", "tỉnh", "xã", "phường");

    private Titles() {}

    /** A post without the agency's name: {@code Chủ tịch Ủy ban nhân dân xã} is {@code Chủ tịch}. */
    public static String bare(String title) {
        return Stream.of(" Ủy ban", " Sở ", " Ban Quản lý", " Trung tâm", " tỉnh")
                .filter(title::contains)
                .map(rest -> title.substring(0, title.indexOf(rest)))
                .findFirst()
                .orElse(title);
    }

    /** The first letters of a name: {@code Sở Khoa học và Công nghệ} is {@code SKHCN}. */
    static String initials(String name) {
        return Stream.of(name.replace(",", " ").replace("(", " ").strip().split("\\s+"))
                .filter(word -> !LEFT_OUT.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The short form of an agency in a notation: UBND for every people's committee, else its first letters. */
    public static String shortAgency(String name) {
        return name.startsWith("Ủy ban nhân dân") ? "UBND" : initials(name);
    }

    /** The short form of a unit: without the word for what sort of unit it is. */
    public static String shortUnit(String name) {
        int bracket = name.indexOf('(');
        String whole = (bracket > 0 ? name.substring(0, bracket) : name).strip();
        if (whole.startsWith("Văn thư") || whole.startsWith("Lãnh đạo") || whole.startsWith("Ban Giám đốc")) {
            return "VP";
        }
        return whole.startsWith("Văn phòng") ? "VP" : initials(whole.replaceFirst("^(Phòng|Bộ phận|Ban) ", ""));
    }

    /** The name of an area without the word for its kind: {@code Xã Đất Mũi} is {@code Đất Mũi}. */
    public static String place(String area) {
        return area.replaceFirst("^(Tỉnh|Thành phố|Xã|Phường|Đặc khu|Huyện|Thị xã|Thị trấn) ", "");
    }
}
