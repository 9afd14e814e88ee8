package vn.datmui.notices.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the platform.
 *
 * @param user blank for a mail server that asks for no name
 * @param startTls whether the connection must turn to TLS before anything is said
 * @param from the sender's address
 * @param every how often waiting letters are looked for
 * @param keepTrying after which time a letter that nobody takes is given up
 */
@ConfigurationProperties("datmui.notices.mail")
public record MailSettings(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("3025") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("khong-tra-loi@camau.example") String from,
        @DefaultValue("5s") Duration every,
        @DefaultValue("72h") Duration keepTrying) {

    public MailSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("datmui.notices.mail.port is not a port: " + port);
        }
        if (every.isNegative() || every.isZero() || keepTrying.compareTo(every) < 0) {
            throw new IllegalArgumentException(
                    "datmui.notices.mail: keep-trying must be longer than every, and both positive");
        }
    }
}
