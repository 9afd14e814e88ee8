package vn.datmui.identity.provider.store;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.identity.provider.ClientForm;

/** What is registered about a client, as JSON in its row. */
@Component
class FormJson {

    private final JsonMapper json = JsonMapper.builder().build();

    String of(ClientForm form) {
        return json.writeValueAsString(form);
    }

    ClientForm read(String text) {
        return json.readValue(text, ClientForm.class);
    }
}
