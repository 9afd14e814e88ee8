package vn.datmui.documents.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Urgency;
import vn.datmui.papers.OfficialPaper;

/** Puts a face and a text into the layout of Decree 30/2020/NĐ-CP, annex I. */
public final class Printed {

    /** The field that the competent person signs. */
    public static final String SIGNER_FIELD = "ky-nguoi-co-tham-quyen";

    /** The field that the clerk signs with the agency's key. */
    public static final String AGENCY_FIELD = "ky-co-quan";

    private static final Set<DocumentType> WITH_AUTHORITY = Set.of(DocumentType.DECISION, DocumentType.RESOLUTION);

    private Printed() {}

    public static OfficialPaper of(Face face, DraftText text) {
        Map<String, Object> values = new HashMap<>();
        values.put("agency", Map.of("parent", face.parent(), "name", face.agency()));
        values.put("number", face.code());
        values.put("placeAndDay", face.placeAndDay());
        values.put(
                "blocks",
                BodyText.parse(text.body()).stream().map(Printed::block).toList());
        values.put("receivers", receivers(text, face.archived()));
        values.put("capacity", face.capacity());
        values.put("signerName", face.signer());
        heading(face, text, values);
        addressees(text.toLines(), values);
        if (text.urgency().isUrgent()) {
            values.put("urgency", mark(text.urgency()));
        }
        return new OfficialPaper(
                OfficialPaper.Layout.DOCUMENT,
                face.type().printedName() + " " + face.code().strip(),
                text.subject(),
                face.day(),
                values,
                List.of(
                        new OfficialPaper.SignaturePlace(
                                SIGNER_FIELD, "place-signer", 0, 0, 56, 23, "Chữ ký số của người có thẩm quyền"),
                        new OfficialPaper.SignaturePlace(
                                AGENCY_FIELD, "place-signer", -26, 0, 33, 33, "Chữ ký số của cơ quan")));
    }

    /** A letter says what it is about under its number; everything else has its type and subject in the middle. */
    private static void heading(Face face, DraftText text, Map<String, Object> values) {
        if (!face.type().isTitled() && face.type() == DocumentType.OFFICIAL_LETTER) {
            values.put("about", "V/v " + text.subject());
            return;
        }
        values.put("typeName", face.type().printedName());
        values.put("subject", text.subject());
        if (WITH_AUTHORITY.contains(face.type())) {
            values.put("authority", authority(face));
        }
    }

    /** Thẩm quyền ban hành: the agency where it works as a collective, else its head. */
    private static String authority(Face face) {
        String agency = String.join(" ", face.agency());
        String first = face.capacity().getFirst();
        return first.startsWith("TM.") ? agency : headOf(first) + " " + agency;
    }

    private static String headOf(String capacity) {
        return capacity.replaceFirst("^(KT|TUQ|TL)\\. ", "");
    }

    private static void addressees(List<String> to, Map<String, Object> values) {
        if (to.size() == 1) {
            values.put("toOne", to.getFirst() + ".");
        } else if (!to.isEmpty()) {
            values.put("toMany", punctuated(to));
        }
    }

    private static List<String> receivers(DraftText text, String archived) {
        List<String> lines = new java.util.ArrayList<>(text.receiverLines());
        if (lines.stream().noneMatch(line -> line.startsWith("Lưu"))) {
            lines.add(archived);
        }
        return punctuated(lines);
    }

    private static List<String> punctuated(List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + (i == lines.size() - 1 ? "." : ";"))
                .toList();
    }

    private static String mark(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> "";
            case URGENT -> "Khẩn";
            case VERY_URGENT -> "Thượng khẩn";
            case EXPRESS, EXPRESS_TIMED -> "Hỏa tốc";
        };
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Title(String text) -> Map.of("blockTitle", text);
            case Block.Heading(String text) -> Map.of("blockHeading", text);
            case Block.Base(String text) -> Map.of("blockBase", text);
            case Block.Article(String number, String text) -> Map.of("blockArticle", number, "blockText", text);
            case Block.Plain(String text) -> Map.of("blockText", text);
        };
    }
}
