package vn.datmui.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailSettingsTest {

    @Test
    void hasDefaultsForTheDemonstration() {
        MailSettings settings = bind(Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(3025);
        assertThat(settings.keepTrying()).isEqualTo(Duration.ofHours(72));
        assertThat(settings.startTls()).isFalse();
    }

    @Test
    void readsItsNames() {
        MailSettings settings = bind(Map.of(
                "datmui.notices.mail.host", "mail.camau.example",
                "datmui.notices.mail.port", "587",
                "datmui.notices.mail.user", "cong",
                "datmui.notices.mail.start-tls", "true",
                "datmui.notices.mail.keep-trying", "24h"));
        assertThat(settings.host()).isEqualTo("mail.camau.example");
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.user()).isEqualTo("cong");
        assertThat(settings.startTls()).isTrue();
        assertThat(settings.keepTrying()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatThrownBy(() -> bind(Map.of("datmui.notices.mail.port", "0"))).isInstanceOf(BindException.class);
        assertThatThrownBy(() -> bind(Map.of("datmui.notices.mail.every", "0s")))
                .isInstanceOf(BindException.class);
        assertThatThrownBy(() -> bind(Map.of("datmui.notices.mail.keep-trying", "1s")))
                .isInstanceOf(BindException.class);
    }

    private static MailSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("datmui.notices.mail", MailSettings.class);
    }
}
