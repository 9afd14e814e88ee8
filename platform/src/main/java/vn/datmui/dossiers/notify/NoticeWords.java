package vn.datmui.dossiers.notify;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.datmui.dossiers.DossierEvent;
import vn.datmui.dossiers.DossierEvent.About;
import vn.datmui.dossiers.DossierEvent.ActUndone;
import vn.datmui.dossiers.DossierEvent.DossierAccepted;
import vn.datmui.dossiers.DossierEvent.DossierMoved;
import vn.datmui.dossiers.DossierEvent.DossierPaid;
import vn.datmui.dossiers.DossierEvent.DossierRefused;
import vn.datmui.dossiers.DossierEvent.DossierRegistered;
import vn.datmui.dossiers.DossierEvent.DossierReopened;
import vn.datmui.dossiers.DossierEvent.DossierRescheduled;
import vn.datmui.dossiers.DossierEvent.DossierStopped;
import vn.datmui.dossiers.DossierEvent.DossierSupplemented;
import vn.datmui.dossiers.DossierEvent.DossierWithdrawn;
import vn.datmui.dossiers.DossierEvent.PaymentAsked;
import vn.datmui.dossiers.DossierEvent.ResultIssued;
import vn.datmui.dossiers.DossierEvent.ResultReturned;
import vn.datmui.dossiers.DossierEvent.SupplementAsked;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.notices.Notice;
import vn.datmui.pages.Dictionary;

/**
 * Puts an event into a notice: number, what happened, what happens next, link. Reasons and contents stay on the page behind
 * the sign-in, because e-mail is read by others.
 */
@Component
class NoticeWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private final Dictionary dictionary;

    NoticeWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Notice noticeOf(DossierEvent event) {
        About about = event.about();
        String kind = kind(event);
        String detail = detail(event);
        return new Notice(
                about.owner(),
                "dossiers." + kind,
                subject(about, about.at()),
                text(kind + ".title", about, detail),
                text(kind + ".body", about, detail),
                "/dossiers/" + about.code());
    }

    /** What a notice is about: the dossier and the moment of the act. */
    static String subject(About about, Instant at) {
        return "dossier:" + about.code() + "@" + at;
    }

    private static String kind(DossierEvent event) {
        return switch (event) {
            case DossierRegistered registered -> "registered";
            case DossierAccepted accepted -> "accepted";
            case DossierRefused refused -> "refused";
            case SupplementAsked asked -> "supplement-asked";
            case DossierSupplemented done -> done.dueAt() == null ? "supplemented" : "supplemented-restarted";
            case DossierMoved moved -> "moved";
            case PaymentAsked asked -> "payment-asked";
            case DossierPaid paid -> "paid";
            case DossierWithdrawn withdrawn -> "withdrawn";
            case DossierStopped stopped -> "stopped";
            case DossierRescheduled rescheduled -> "rescheduled";
            case ResultIssued issued -> issued.granted() ? "issued" : "denied";
            case ResultReturned returned -> "returned";
            case DossierReopened reopened -> "reopened";
            case ActUndone undone -> throw neverTold(undone);
        };
    }

    private static String detail(DossierEvent event) {
        return switch (event) {
            case DossierAccepted accepted -> moment(accepted.dueAt());
            case DossierSupplemented done -> done.dueAt() == null ? "" : moment(done.dueAt());
            case DossierRescheduled rescheduled -> moment(rescheduled.newDueAt());
            case DossierMoved moved -> moved.unitName();
            case PaymentAsked asked -> asked.amount();
            case DossierPaid paid -> paid.amount();
            case DossierRegistered e -> "";
            case DossierRefused e -> "";
            case SupplementAsked e -> "";
            case DossierWithdrawn e -> "";
            case DossierStopped e -> "";
            case ResultIssued e -> "";
            case ResultReturned e -> "";
            case DossierReopened e -> "";
            case ActUndone undone -> throw neverTold(undone);
        };
    }

    private static IllegalArgumentException neverTold(ActUndone undone) {
        return new IllegalArgumentException("what was undone is recalled, not told: " + undone);
    }

    private static String moment(Instant at) {
        return MOMENT.format(DueDates.local(at));
    }

    private BilingualText text(String key, About about, String detail) {
        return BilingualText.of(words(Language.VI, key, about, detail), words(Language.EN, key, about, detail));
    }

    private String words(Language language, String key, About about, String detail) {
        return dictionary
                .in(language)
                .get("dossiers.notice." + key, about.code().value(), about.procedureName(), detail);
    }
}
