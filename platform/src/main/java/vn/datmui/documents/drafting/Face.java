package vn.datmui.documents.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;

/**
 * What stands on the paper beside the text (thể thức, Decree 30/2020/NĐ-CP, art. 8): all that the layout of annex I needs.
 *
 * @param parent the lines of the agency above; empty for people's committees
 * @param agency the lines of the issuing agency
 * @param number null while it has none
 * @param day null while it has none
 * @param capacity the lines above the signature
 * @param archived the line that says who keeps it
 */
public record Face(
        List<String> parent,
        List<String> agency,
        DocumentType type,
        @Nullable String number,
        String notation,
        String place,
        @Nullable LocalDate day,
        List<String> capacity,
        String signer,
        String archived) {

    private static final String BLANK = "\u00a0".repeat(6);

    /** Số, ký hiệu: {@code 12/TB-UBND}; a gap where the number will stand. */
    public String code() {
        return (number == null ? BLANK : number) + "/" + notation;
    }

    /** Địa danh và thời gian: {@code Đất Mũi, ngày 05 tháng 02 năm 2026}; days below 10 and the first two months with a zero. */
    public String placeAndDay() {
        if (day == null) {
            return place + ", ngày " + BLANK + "tháng " + BLANK + "năm " + BLANK;
        }
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%s, ngày %02d tháng %s năm %d".formatted(place, day.getDayOfMonth(), month, day.getYear());
    }

    /** The agency's lines: a people's committee in two, as the annex has it. */
    public static List<String> linesOf(String agency) {
        String committee = "Ủy ban nhân dân";
        return agency.startsWith(committee + " ")
                ? List.of(committee, agency.substring(committee.length()).strip())
                : List.of(agency);
    }
}
