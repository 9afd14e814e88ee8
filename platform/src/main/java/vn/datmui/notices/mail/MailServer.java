package vn.datmui.notices.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that takes our letters, over SMTP, with short patience. */
@Component
class MailServer {

    private static final String PATIENCE_IN_MILLISECONDS = "10000";

    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        smtp.setJavaMailProperties(properties(settings));
        if (!settings.user().isBlank()) {
            smtp.setUsername(settings.user());
            smtp.setPassword(settings.password());
        }
    }

    /** Hands a letter over. The message id comes from the notice, so that a letter taken twice can be told from two letters. */
    Delivery handOver(Letter letter) {
        try {
            smtp.send(message(letter));
            return new Delivery.Taken();
        } catch (MessagingException e) {
            return new Delivery.Refused(Delivery.shortly(e.getMessage()));
        } catch (MailException e) {
            return judged(e);
        }
    }

    private static Delivery judged(MailException failure) {
        String why = Delivery.shortly(failure.getMessage());
        if (isForGood(failure)) {
            return new Delivery.Refused(why);
        }
        return isForEveryLetter(failure) ? new Delivery.NoServer(why) : new Delivery.NotNow(why);
    }

    /** A failed connection has a cause; a refused letter has exceptions of its own instead. */
    private static boolean isForEveryLetter(MailException failure) {
        return failure instanceof MailAuthenticationException || failure.getCause() != null;
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MessageOfNotice(smtp.getSession(), letter.notice() + "@" + domain());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.title(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    /** An address that the server will never take is invalid; one that it does not take now is valid and unsent. */
    private static boolean isForGood(MailException failure) {
        return failure instanceof MailSendException sending
                && Stream.of(sending.getMessageExceptions()).anyMatch(MailServer::namesInvalidAddress);
    }

    private static boolean namesInvalidAddress(Exception failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MILLISECONDS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        return properties;
    }
}
