package vn.datmui;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform: one process on one database, and as many processes as wished. */
@Modulithic(systemName = "Đất Mũi")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DatMui {

    /** The province's time, whatever the machine's. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void main(String[] arguments) {
        var application = new SpringApplication(DatMui.class);
        var breakingOff = new BreakingOff();
        application.addListeners(breakingOff, new StartingDatabase(breakingOff));
        try {
            application.run(arguments);
        } catch (RuntimeException failed) {
            StartingDatabase.explain(failed);
            throw failed;
        }
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
