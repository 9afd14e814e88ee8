package vn.datmui.partners.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invented person of the rehearsal, as the national identity knows them.
 *
 * @param subject the provider's own name of the person, meaningless elsewhere
 * @param level the highest level of authentication of the account, 1 to 3 (Decree 69/2024: mức độ 01 to 03)
 */
public record TestPerson(
        String subject,
        String personalId,
        String name,
        String birthDate,
        String gender,
        String address,
        String phone,
        int level) {

    /** The first four have accounts in the demonstration province; the others have none yet. */
    static final List<TestPerson> ALL = List.of(
            person("096185000123", "Nguyễn Thị Hồng Thắm", "1985-03-14", "female", "Số 12, ấp Rạch Tàu, xã Đất Mũi", 3),
            person(
                    "096090004567",
                    "Trần Minh Khang",
                    "1990-11-02",
                    "male",
                    "Số 45, đường Lý Thường Kiệt, phường Tân Thành",
                    2),
            person("095078001234", "Thạch Sô Khon", "1978-09-05", "male", "Số 8, ấp Cù Lao, xã Hưng Hội", 2),
            person("096152000789", "Danh Thị Sa Mết", "1952-06-20", "female", "Ấp Tapasa, xã Trí Phải", 1),
            person("096199001122", "Lâm Thị Kiều Oanh", "1999-05-06", "female", "Số 3, ấp Khai Long, xã Đất Mũi", 3),
            person(
                    "096094003377",
                    "Nguyễn Quốc Việt",
                    "1994-02-17",
                    "male",
                    "Số 19, đường Phan Ngọc Hiển, phường Tân Thành",
                    2),
            person("096171005522", "Sơn Thị Ngọc Lan", "1971-12-01", "female", "Ấp Xẻo Trê, xã Khánh An", 2));

    static Optional<TestPerson> of(String subject) {
        return ALL.stream().filter(person -> person.subject.equals(subject)).findFirst();
    }

    /** What userinfo and the id_token say of the person. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("personal_id", personalId);
        claims.put("name", name);
        claims.put("birthdate", birthDate);
        claims.put("gender", gender);
        claims.put("address", Map.of("formatted", address + ", tỉnh Cà Mau"));
        claims.put("phone_number", phone);
        return claims;
    }

    private static TestPerson person(
            String personalId, String name, String birthDate, String gender, String address, int level) {
        String end = personalId.substring(8);
        return new TestPerson("nguoi-" + end, personalId, name, birthDate, gender, address, "090000" + end, level);
    }
}
