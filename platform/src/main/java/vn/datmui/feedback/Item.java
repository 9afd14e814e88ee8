package vn.datmui.feedback;

/** What an applicant may name as the reason for the grade (Decree 61/2018/NĐ-CP, art. 31). */
public enum Item {
    /** Thời gian giải quyết. */
    TIME,
    /** Số lần, số nơi phải liên hệ. */
    CONTACTS,
    /** Thái độ phục vụ. */
    ATTITUDE,
    /** Thông tin công khai có đúng không. */
    INFORMATION,
    /** Giải thích, trả lời. */
    EXPLANATION,
    /** Chi phí đúng quy định. */
    COST,
    /** Dịch vụ trực tuyến. */
    ONLINE_SERVICE
}
