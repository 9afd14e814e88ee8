package vn.datmui.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.datmui.kernel.Role;

/** Who must sign in with a second factor. */
class FactorSettingsTest {

    @Test
    void asksAdministratorsAndThoseWhoSign() {
        FactorSettings settings = bound(Map.of());
        assertThat(settings.requiredFor())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.AGENCY_LEADER);
        assertThat(settings.include(Role.AGENCY_LEADER)).isTrue();
        assertThat(settings.include(Role.SPECIALIST)).isFalse();
    }

    @Test
    void asksWhomTheProvinceNames() {
        assertThat(bound(Map.of("datmui.identity.second-factor.required-for", "specialist,administrator"))
                        .requiredFor())
                .containsExactlyInAnyOrder(Role.SPECIALIST, Role.ADMINISTRATOR);
    }

    @Test
    void forcesNoCitizen() {
        assertThatThrownBy(() -> bound(Map.of("datmui.identity.second-factor.required-for", "citizen")))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("citizens choose");
    }

    private static FactorSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("datmui.identity.second-factor", FactorSettings.class);
    }
}
