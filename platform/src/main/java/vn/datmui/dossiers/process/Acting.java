package vn.datmui.dossiers.process;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.identity.ActingFor;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.organisation.Post;

/** The frame of every act: lock, compare the revision that the person saw, act, save, record. One transaction. */
@Component
class Acting {

    private static final int LONGEST_TEXT = 4000;

    private final DossierBook book;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Acting(DossierBook book, Catalogue catalogue, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.book = book;
        this.catalogue = catalogue;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param revision what the person saw; -1 when the act does not depend on it
     * @param who null when the system acts by itself
     */
    Dossier on(DossierCode code, int revision, @Nullable AccountId who, String verb, BiConsumer<Dossier, Instant> act) {
        return transaction.execute(status -> {
            Dossier dossier = book.lock(code).orElseThrow(DossierProblem::unknown);
            act.accept(unchanged(dossier, revision), now());
            Map<String, String> details = details(dossier);
            book.save(dossier);
            audit.record(record(dossier, who, verb).with(details));
            return dossier;
        });
    }

    /** As exact as the store keeps it, so that an act is known again by its moment. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Dossier unchanged(Dossier dossier, int revision) {
        if (revision >= 0 && revision != dossier.revision()) {
            throw DossierProblem.changedMeanwhile();
        }
        return dossier;
    }

    private static Map<String, String> details(Dossier dossier) {
        String status = dossier.status().name();
        return dossier.newHistory().stream()
                .map(HistoryEntry::byName)
                .filter(Actor::isInPlaceOfAnother)
                .findFirst()
                .map(name -> Map.of("status", status, "by", name))
                .orElseGet(() -> Map.of("status", status));
    }

    private static Act record(Dossier dossier, @Nullable AccountId who, String verb) {
        boolean forAnother = who != null && !who.equals(dossier.owner());
        return new Act(who, forAnother ? dossier.owner() : null, verb, "dossier:" + dossier.code(), Map.of());
    }

    /** The rules by which the dossier is judged: those of its own version, for ever. */
    Procedure rulesOf(Dossier dossier) {
        Filing.ProcedureRef ref = dossier.filing().procedure();
        return catalogue.version(ref.code(), ref.version()).orElseThrow(DossierProblem::unknown);
    }

    Plan planOf(Dossier dossier) {
        return new Plan(rulesOf(dossier).steps());
    }

    static Actor actor(SignedIn me) {
        return new Actor(me.account(), me.fullName());
    }

    /** Whether the dossier is the person's own, or of the one for whom they act by a mandate that reaches so far. */
    static boolean isOwners(SignedIn me, Dossier dossier) {
        return me.mayActFor(dossier.owner(), dossier.filing().procedure().code());
    }

    /** The owner, or somebody who acts for the owner: history says for whom. */
    static Actor owner(SignedIn me) {
        ActingFor other = me.actingFor();
        return other == null ? actor(me) : new Actor(me.account(), Actor.inPlaceOf(me.fullName(), other.name()));
    }

    /** By the post in which they act: of a colleague who is away, history says for whom. */
    static Actor actor(SignedIn me, Post post) {
        Post.Away away = post.standsIn();
        return away == null ? actor(me) : new Actor(me.account(), Actor.inPlaceOf(me.fullName(), away.fullName()));
    }

    /**
     * A text that goes on an official form of one page (Circular 01/2018/TT-VPCP, art. 9): required, and no longer than the
     * page takes beside the longest names.
     */
    static String onForm(FormText text, String typed) {
        String clean = text.inItsLines(required(text.field(), typed));
        if (!text.takes(clean)) {
            throw DossierProblem.tooLongForForm(text.field(), text.characters(), text.lines());
        }
        return clean;
    }

    /** The text without blanks around it; refused when there is none, or too much. */
    static String required(String field, String text) {
        String clean = text.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_TEXT) {
            throw DossierProblem.missing(field);
        }
        return clean;
    }
}
