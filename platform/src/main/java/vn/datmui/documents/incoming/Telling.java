package vn.datmui.documents.incoming;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;
import vn.datmui.pages.Dictionary;

/** Notices about documents and tasks, in both languages; the same matter once. */
@Component
public class Telling {

    private final Notices notices;
    private final Dictionary dictionary;

    Telling(Notices notices, Dictionary dictionary) {
        this.notices = notices;
        this.dictionary = dictionary;
    }

    void about(IncomingDocument document, String what, List<AccountId> readers, String words) {
        var subject = "incoming:" + document.id() + ":" + document.version();
        tell(readers, what, subject, "/desk/documents/" + document.id(), document.code(), document.subject(), words);
    }

    /** @param what the part of the bundle keys {@code documents.notice.<what>.title} and {@code .body} */
    public void tell(
            List<AccountId> readers,
            String what,
            String subject,
            String link,
            String code,
            String title,
            String words) {
        var head = both("documents.notice." + what + ".title", code, title, words);
        var body = both("documents.notice." + what + ".body", code, title, words);
        readers.stream()
                .distinct()
                .forEach(reader -> notices.send(new Notice(reader, "documents." + what, subject, head, body, link)));
    }

    private BilingualText both(String key, String code, String title, String words) {
        return new BilingualText(
                dictionary.in(Language.VI).get(key, code, title, words),
                dictionary.in(Language.EN).get(key, code, title, words));
    }
}
