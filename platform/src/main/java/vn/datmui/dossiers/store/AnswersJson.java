package vn.datmui.dossiers.store;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.catalogue.Answers;
import vn.datmui.dossiers.process.SupplementRequest;

/** Answers and supplement lines as the JSON that the database keeps. */
@Component
public final class AnswersJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final TypeReference<List<SupplementRequest.Line>> LINES = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    public Answers answers(String json) {
        return new Answers(mapper.readValue(json, MAP));
    }

    public String of(Answers answers) {
        return mapper.writeValueAsString(answers.values());
    }

    List<SupplementRequest.Line> lines(String json) {
        return mapper.readValue(json, LINES);
    }

    String of(List<SupplementRequest.Line> lines) {
        return mapper.writeValueAsString(lines);
    }
}
