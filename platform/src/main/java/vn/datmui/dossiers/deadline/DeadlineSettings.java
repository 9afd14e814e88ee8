package vn.datmui.dossiers.deadline;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the deadline watch.
 *
 * @param apologyAt when, on the legal day, the system apologises in the agency's name if nobody did
 * @param extensionWorkingDays how far it then moves the appointment
 * @param batch how many dossiers one look treats at most
 */
@ConfigurationProperties("datmui.dossiers.deadline")
public record DeadlineSettings(
        @DefaultValue("16:00") LocalTime apologyAt,
        @DefaultValue("3") int extensionWorkingDays,
        @DefaultValue("200") int batch) {

    public DeadlineSettings {
        if (extensionWorkingDays < 1 || extensionWorkingDays > 30) {
            throw new IllegalArgumentException("datmui.dossiers.deadline.extension-working-days: 1 to 30");
        }
        if (batch < 1) {
            throw new IllegalArgumentException("datmui.dossiers.deadline.batch: at least 1");
        }
    }
}
