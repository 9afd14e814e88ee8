package vn.datmui.identity.provider.store;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Attributes of a grant and claims of a token as JSON; only types of the protocol come back from it. */
@Component
class AttributesJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(AttributesJson.class.getClassLoader()))
            .build();

    String of(Map<String, Object> attributes) {
        return json.writeValueAsString(new HashMap<>(attributes));
    }

    Map<String, Object> read(String text) {
        return json.readValue(text, MAP);
    }
}
