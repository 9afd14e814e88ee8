package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TrackSettingsTest {

    @Test
    void allowsThirtyLookUpsAMinuteWhenNothingIsSaid() {
        assertThat(bound(Map.of())).isEqualTo(new TrackSettings(30, 10_000));
    }

    @Test
    void readsItsNames() {
        assertThat(bound(Map.of(
                        "datmui.dossiers.track.look-ups-per-minute", "5", "datmui.dossiers.track.addresses", "200")))
                .isEqualTo(new TrackSettings(5, 200));
    }

    @Test
    void refusesNonsenseByName() {
        assertThatThrownBy(() -> new TrackSettings(0, 1000)).hasMessageContaining("look-ups-per-minute");
        assertThatThrownBy(() -> new TrackSettings(30, 1)).hasMessageContaining("addresses");
    }

    private static TrackSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("datmui.dossiers.track", TrackSettings.class);
    }
}
