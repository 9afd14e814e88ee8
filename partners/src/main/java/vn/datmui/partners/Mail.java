package vn.datmui.partners;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One mail as the person who received it reads it: plain words, addresses, subject. */
record Mail(String from, List<String> to, String subject, String text, String sentAt) {

    static Mail of(MimeMessage message) {
        try {
            return new Mail(
                    addresses(message.getFrom()).stream().findFirst().orElse(""),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    words(message),
                    message.getSentDate() == null
                            ? ""
                            : message.getSentDate().toInstant().toString());
        } catch (MessagingException broken) {
            return new Mail("", List.of(), "", String.valueOf(broken.getMessage()), "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isTo(String address) {
        return address.isEmpty() || to.stream().anyMatch(address::equalsIgnoreCase);
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.getAddress()
                                : address.toString())
                        .toList();
    }

    private static String words(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                var words = words(parts.getBodyPart(index));
                if (!words.isBlank()) {
                    return words;
                }
            }
        }
        return content instanceof String text ? text.strip() : "";
    }
}
