package vn.datmui.dossiers.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the list of sample dossiers; days are written relative to today ({@code today-21}). */
final class SampleList {

    private static final String FILE = "/demonstration/dossiers/dossiers.yaml";

    private final LocalDate today;

    SampleList(LocalDate today) {
        this.today = today;
    }

    List<Sample> read() {
        Map<?, ?> file = load();
        Map<?, ?> answers = (Map<?, ?>) Objects.requireNonNull(file.get("answers"));
        List<Sample> samples = new ArrayList<>();
        for (Object line : (List<?>) Objects.requireNonNull(file.get("dossiers"))) {
            samples.add(sample((Map<?, ?>) line, answers));
        }
        return samples;
    }

    private static Map<?, ?> load() {
        try (InputStream file = Objects.requireNonNull(SampleList.class.getResourceAsStream(FILE))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sample sample(Map<?, ?> line, Map<?, ?> answers) {
        String procedure = text(line, "procedure");
        return new Sample(
                procedure,
                text(line, "applicant"),
                text(line, "area"),
                resolved((Map<?, ?>) Objects.requireNonNull(answers.get(procedure))),
                line.get("onPaper") instanceof Integer days ? days : 0,
                line.get("walk") instanceof List<?> walk
                        ? walk.stream().map(String::valueOf).toList()
                        : List.of());
    }

    private static String text(Map<?, ?> line, String key) {
        Object value = line.get(key);
        return value == null ? "" : value.toString();
    }

    private Map<String, Object> resolved(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key.toString(), value(value)));
        return copy;
    }

    private Object value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> resolved(map);
            case List<?> list -> list.stream().map(this::value).toList();
            case String text
            when text.matches("today[+-]\\d{1,4}") ->
                today.plusDays(Long.parseLong(text.substring(5))).toString();
            default -> value;
        };
    }
}
