package vn.datmui.worktime.cli;

import java.util.List;

/** A question that cannot be answered: the key of one clear sentence, and what to put into it. */
final class Refused extends RuntimeException {

    private final String key;
    private final transient List<String> parameters;

    Refused(String key, String... parameters) {
        super(key, null, false, false);
        this.key = key;
        this.parameters = List.of(parameters);
    }

    String key() {
        return key;
    }

    List<String> parameters() {
        return parameters;
    }
}
