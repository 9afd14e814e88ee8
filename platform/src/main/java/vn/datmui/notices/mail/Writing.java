package vn.datmui.notices.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.kernel.Language;
import vn.datmui.notices.Notice;
import vn.datmui.notices.store.LetterTable;
import vn.datmui.pages.Dictionary;
import vn.datmui.pages.Words;

/** Writes the letter for a notice: plain text in the reader's language, with the number and the whole link. */
@Component
public class Writing {

    private final LetterTable letters;
    private final Dictionary dictionary;
    private final MailSettings settings;
    private final String address;
    private final Clock clock;

    Writing(
            LetterTable letters,
            Dictionary dictionary,
            MailSettings settings,
            @Value("${datmui.address}") String address,
            Clock clock) {
        this.letters = letters;
        this.dictionary = dictionary;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** Puts the letter into the tray; a person without an address gets none. */
    public void write(UUID id, Notice notice, Account reader, Language language, Instant notBefore) {
        if (reader.email().isBlank()) {
            return;
        }
        Words words = dictionary.in(language);
        Instant now = clock.instant();
        letters.add(
                new Letter(
                        id,
                        reader.email(),
                        oneLine(words.of(notice.title())),
                        body(notice, reader, words),
                        0,
                        now.plus(settings.keepTrying())),
                notBefore);
    }

    private String body(Notice notice, Account reader, Words words) {
        String number = number(notice.subject())
                .map(n -> words.get("notices.mail.number", n) + "\n")
                .orElse("");
        return String.join(
                "\n",
                words.get("notices.mail.greeting", reader.fullName()),
                "",
                words.of(notice.body()),
                "",
                number + link(notice.link(), words),
                "",
                words.get("notices.mail.footer"),
                "");
    }

    private String link(@Nullable String path, Words words) {
        return path == null
                ? words.get("notices.mail.see", address + "/notices")
                : words.get("notices.mail.see", address + path);
    }

    private static Optional<String> number(String subject) {
        int colon = subject.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(subject.substring(colon + 1));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
