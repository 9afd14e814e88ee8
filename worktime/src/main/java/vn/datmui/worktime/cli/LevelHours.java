package vn.datmui.worktime.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import vn.datmui.worktime.WorkingHours;

/** The working hours that the province sets for each level of its agencies, from {@code hours.properties}. */
final class LevelHours {

    private static final List<String> LEVELS = List.of("province", "district", "commune");

    private LevelHours() {}

    /** Blank stands for the default; refuses a level that does not exist. */
    static WorkingHours of(String level) {
        if (!level.isBlank() && !LEVELS.contains(level)) {
            throw new Refused("refused.level", level);
        }
        var lines = read();
        return WorkingHours.parse(lines.getProperty(level, lines.getProperty("default")));
    }

    private static Properties read() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(LevelHours.class.getResourceAsStream("hours.properties")),
                StandardCharsets.UTF_8)) {
            var lines = new Properties();
            lines.load(in);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
