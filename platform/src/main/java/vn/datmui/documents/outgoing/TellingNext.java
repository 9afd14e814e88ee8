package vn.datmui.documents.outgoing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.identity.Accounts;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.notices.Notice;
import vn.datmui.notices.Notices;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.pages.Dictionary;

/** Tells whoever has the document now. */
@Component
class TellingNext {

    private final Officers officers;
    private final Accounts accounts;
    private final Notices notices;
    private final Dictionary dictionary;
    private final House house;

    TellingNext(Officers officers, Accounts accounts, Notices notices, Dictionary dictionary, House house) {
        this.officers = officers;
        this.accounts = accounts;
        this.notices = notices;
        this.dictionary = dictionary;
        this.house = house;
    }

    void next(OutgoingDocument document, Move move, String words) {
        String what = move == Move.RETURN ? "returned" : document.stage().name().toLowerCase(java.util.Locale.ROOT);
        switch (document.stage()) {
            case DRAFTING -> {
                if (move == Move.RETURN) {
                    tell(document, List.of(document.drafter()), what, words);
                }
            }
            case CONTENT_CHECK -> tell(document, heads(document), what, document.drafterName());
            case FORM_CHECK, SIGNED -> tell(document, clerks(document), what, document.drafterName());
            case SIGNING -> tell(document, List.of(document.signer().officer()), what, document.drafterName());
            case ISSUED -> tell(document, List.of(document.drafter()), what, document.issuedBy());
            case CANCELLED, WITHDRAWN, RECALLED, REPLACED -> {}
        }
    }

    private List<OfficerId> heads(OutgoingDocument document) {
        return holders(Role.DIVISION_HEAD, document)
                .filter(post -> post.unitCode().equals(document.unit()))
                .map(Post::officer)
                .toList();
    }

    private List<OfficerId> clerks(OutgoingDocument document) {
        return holders(Role.CLERK, document).map(Post::officer).toList();
    }

    private Stream<Post> holders(Role role, OutgoingDocument document) {
        return officers.holdersOf(role, document.agency(), house.today()).stream();
    }

    private void tell(OutgoingDocument document, List<OfficerId> whom, String what, String words) {
        String subject = "outgoing:" + document.id() + ":" + document.revision();
        String address = document.stage() == Stage.SIGNING ? "/desk/documents/signing" : Addresses.of(document.id());
        whom.stream()
                .distinct()
                .flatMap(officer -> accounts.findOfficer(officer).stream())
                .forEach(account -> notices.send(new Notice(
                        account.id(),
                        "documents." + what,
                        subject,
                        said(what + ".title", document.subject(), words),
                        said(what + ".body", document.subject(), words),
                        address)));
    }

    private BilingualText said(String part, String first, String second) {
        String key = "documents.out.notice." + part;
        return new BilingualText(
                dictionary.in(Language.VI).get(key, first, second),
                dictionary.in(Language.EN).get(key, first, second));
    }
}
