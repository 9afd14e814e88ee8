package vn.datmui.dossiers.apply.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.catalogue.Answers;
import vn.datmui.dossiers.apply.DraftContent;
import vn.datmui.dossiers.apply.DraftContent.Mark;
import vn.datmui.dossiers.apply.DraftPaper;
import vn.datmui.dossiers.apply.Wishes;

/** The content of a draft as JSON: decimal numbers keep their digits. */
@Component
class ContentJson {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<Map<String, DraftPaper>> PAPERS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Mark>> MARKS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    Map<String, Object> of(DraftContent content) {
        return Map.of(
                "answers", json.writeValueAsString(content.answers().values()),
                "papers", json.writeValueAsString(content.papers()),
                "wishes", json.writeValueAsString(content.wishes()),
                "marks", json.writeValueAsString(content.marks()),
                "reached", content.reached());
    }

    DraftContent content(ResultSet row) throws SQLException {
        return new DraftContent(
                new Answers(json.readValue(row.getString("answers"), ANSWERS)),
                json.readValue(row.getString("papers"), PAPERS),
                json.readValue(row.getString("wishes"), Wishes.class),
                json.readValue(row.getString("marks"), MARKS),
                row.getString("reached"));
    }
}
