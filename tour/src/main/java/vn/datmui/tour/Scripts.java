package vn.datmui.tour;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What the people of the tour write into their forms: invented, but the way people write. */
public final class Scripts {

    private Scripts() {}

    /** A birth three weeks ago: within 60 days it is free of charge. */
    public static Map<String, String> birth() {
        Map<String, String> answers = day(
                "child.birthDate", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(21));
        answers.putAll(Map.of(
                "returnKind", "ONLINE",
                "requester.relation", "mother",
                "child.fullName", "Nguyễn Trần Khánh An",
                "child.gender", "female",
                "child.hometown", "Xã Đất Mũi, tỉnh Cà Mau",
                "birth.place", "Bệnh viện Sản - Nhi Cà Mau",
                "birth.surrogacy", "false",
                "copies", "2"));
        answers.putAll(Map.of(
                "mother.fullName", "Nguyễn Thị Hồng Thắm",
                "mother.personalId", "096185000123",
                "mother.birthYear", "1985",
                "mother.ethnicity", "Kinh",
                "mother.residence", "Ấp Rạch Tàu, xã Đất Mũi, tỉnh Cà Mau"));
        answers.putAll(Map.of(
                "father.fullName", "Trần Văn Đông",
                "father.personalId", "096084000321",
                "father.birthYear", "1984",
                "father.ethnicity", "Kinh",
                "father.residence", "Ấp Rạch Tàu, xã Đất Mũi, tỉnh Cà Mau"));
        return answers;
    }

    /** A grocery run by one person. */
    static Map<String, String> business() {
        Map<String, String> answers = day(
                "business.start", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(14));
        answers.putAll(Map.of(
                "returnKind", "ONLINE",
                "setup", "person",
                "business.name", "Tạp hóa Minh Khang",
                "business.foreignName", "",
                "business.address", "Số 45, đường Lý Thường Kiệt",
                "business.commune", "32025",
                "business.premises", "rented",
                "business.capital", "80000000",
                "business.workers", "2",
                "business.conditional", "false"));
        answers.putAll(Map.of("code", "4711", "name", "Bán lẻ lương thực, thực phẩm, đồ uống"));
        return answers;
    }

    /** Somebody who is not yet old enough. */
    static Map<String, String> allowance() {
        Map<String, String> answers = day("elder.birthDate", LocalDate.of(1966, 1, 27));
        answers.putAll(Map.of(
                "returnKind", "ONLINE",
                "declarant.relation", "relative",
                "elder.fullName", "Lê Văn Sáu",
                "elder.personalId", "096066007788",
                "elder.gender", "male",
                "elder.address", "Ấp Đất Mũi, xã Đất Mũi, tỉnh Cà Mau",
                "situation.household", "poor",
                "situation.disabled", "false",
                "situation.pension", "false",
                "situation.hasCarers", "false"));
        answers.putAll(Map.of("payment.kind", "cash"));
        return answers;
    }

    /** Two copies of one's own birth certificate. */
    static Map<String, String> extract() {
        Map<String, String> answers = day("person.birthDate", LocalDate.of(1952, 6, 20));
        answers.putAll(Map.of(
                "returnKind", "AT_THE_COUNTER",
                "requester.relation", "self",
                "requester.exemption", "none",
                "person.fullName", "Danh Thị Sa Mết",
                "person.gender", "female",
                "person.personalId", "096152000789",
                "record.kind", "birth",
                "record.year", "1990",
                "record.place", "Ủy ban nhân dân xã Tân Phú",
                "copies", "2"));
        answers.putAll(Map.of(
                "place", "Bảo hiểm xã hội tỉnh Cà Mau",
                "purpose", "Làm thẻ bảo hiểm y tế",
                "phone", "0900000003",
                "email", ""));
        return answers;
    }

    private static Map<String, String> day(String path, LocalDate day) {
        Map<String, String> parts = new HashMap<>();
        parts.put(path + "-day", String.valueOf(day.getDayOfMonth()));
        parts.put(path + "-month", String.valueOf(day.getMonthValue()));
        parts.put(path + "-year", String.valueOf(day.getYear()));
        return parts;
    }
}
