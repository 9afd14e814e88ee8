package vn.datmui.dossiers.process;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of taking acts back.
 *
 * @param window for how long after the act its officer may take it back; so long no letter about it leaves
 */
@ConfigurationProperties("datmui.dossiers.undo")
public record UndoSettings(@DefaultValue("10s") Duration window) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    public UndoSettings {
        if (window.isNegative() || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("datmui.dossiers.undo.window: 0 to 2 minutes");
        }
    }
}
