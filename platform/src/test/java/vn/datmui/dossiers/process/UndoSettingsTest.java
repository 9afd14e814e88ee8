package vn.datmui.dossiers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class UndoSettingsTest {

    @Test
    void givesTenSecondsUnlessTold() {
        Binder nothing = new Binder(new MapConfigurationPropertySource(Map.of()));
        assertThat(nothing.bindOrCreate("datmui.dossiers.undo", UndoSettings.class))
                .isEqualTo(new UndoSettings(Duration.ofSeconds(10)));
    }

    @Test
    void takesTheNameOfTheManual() {
        Binder told = new Binder(new MapConfigurationPropertySource(Map.of("datmui.dossiers.undo.window", "20s")));
        assertThat(told.bind("datmui.dossiers.undo", UndoSettings.class).get().window())
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void refusesTimesInWhichLettersWouldBeLate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UndoSettings(Duration.ofMinutes(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new UndoSettings(Duration.ofSeconds(-1)));
    }
}
