package vn.datmui.edxml.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Further data of a document.
 *
 * @param priority 0 normal, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ
 * @param typerNotation who typed it (ký hiệu người soạn thảo)
 * @param promulgationAmount how many copies (số lượng bản phát hành)
 */
public record OtherInfo(
        @Nullable String priority,
        @Nullable String sphereOfPromulgation,
        @Nullable String typerNotation,
        @Nullable String promulgationAmount,
        @Nullable String pageAmount,
        @Nullable String direction,
        List<String> appendixes) {

    public OtherInfo {
        appendixes = List.copyOf(appendixes);
    }
}
