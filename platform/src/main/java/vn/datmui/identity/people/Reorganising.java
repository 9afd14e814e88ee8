package vn.datmui.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;
import vn.datmui.organisation.Unit;

/**
 * Merges an agency into another on a day (sắp xếp, sáp nhập cơ quan): its people keep their work in the unit of the same field there from the
 * next day on. Leaders and administrators do not move by themselves, for an agency has its own; neither do those whose field has no unit.
 */
@Component
public class Reorganising {

    private final Agencies agencies;
    private final Postings postings;
    private final AuditTrail trail;
    private final Clock clock;

    Reorganising(Agencies agencies, Postings postings, AuditTrail trail, Clock clock) {
        this.agencies = agencies;
        this.postings = postings;
        this.trail = trail;
        this.clock = clock;
    }

    /** What becomes of one holding; null: the post ends, and the officer waits for another. */
    public record Move(HeldPost held, @Nullable Unit to) {}

    /** Field to fault; empty when the merge may be decided upon. */
    public Map<String, String> faults(Typed typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> lastDay = typed.day("lastDay").filter(day -> !day.isBefore(LocalDate.now(clock)));
        if (lastDay.isEmpty()) {
            faults.put("lastDay", "lastDay");
        }
        LocalDate day = lastDay.orElse(LocalDate.now(clock));
        if (agency(typed, "agency")
                .filter(a -> a.validity().contains(day.plusDays(1)))
                .isEmpty()) {
            faults.put("agency", "agency");
        }
        if (typed.of("successor").equals(typed.of("agency"))
                || agency(typed, "successor")
                        .filter(a -> a.validity().contains(day.plusDays(1)))
                        .isEmpty()) {
            faults.put("successor", "successor");
        }
        return faults;
    }

    public List<Move> preview(Typed typed) {
        LocalDate next = typed.day("lastDay").orElseThrow().plusDays(1);
        AgencyCode successor = agency(typed, "successor").orElseThrow().code();
        return postings.in(agency(typed, "agency").orElseThrow().code()).stream()
                .filter(held -> held.post().validity().to() == null
                        || !held.post().validity().to().isBefore(next))
                .map(held -> new Move(held, target(held.post(), successor, next)))
                .toList();
    }

    @Transactional
    public void decide(SignedIn me, Typed typed) {
        LocalDate lastDay = typed.day("lastDay").orElseThrow();
        AgencyCode agency = agency(typed, "agency").orElseThrow().code();
        AgencyCode successor = agency(typed, "successor").orElseThrow().code();
        List<Move> moves = preview(typed);
        moves.forEach(move -> move(move, lastDay));
        postings.end(agency, lastDay, successor);
        trail.record(Act.of(me.account(), "identity.agency-merge", "agency:" + agency)
                .with(Map.of(
                        "successor", successor.value(),
                        "lastDay", lastDay.toString(),
                        "moved",
                                String.valueOf(moves.stream()
                                        .filter(move -> move.to() != null)
                                        .count()),
                        "waiting",
                                String.valueOf(moves.stream()
                                        .filter(move -> move.to() == null)
                                        .count()))));
    }

    private void move(Move move, LocalDate lastDay) {
        Post post = move.held().post();
        postings.end(move.held().id(), lastDay);
        Unit to = move.to();
        if (to != null) {
            LocalDate next = lastDay.plusDays(1);
            LocalDate from =
                    post.validity().from().isAfter(next) ? post.validity().from() : next;
            postings.give(new Post(
                    post.officer(),
                    to.agency(),
                    to.code(),
                    to.kind(),
                    post.role(),
                    post.title(),
                    new Period(from, post.validity().to())));
        }
    }

    private @Nullable Unit target(Post post, AgencyCode successor, LocalDate day) {
        boolean stays = post.role() == Role.AGENCY_LEADER
                || post.role() == Role.ADMINISTRATOR
                || post.role() == Role.AGENCY_ADMINISTRATOR;
        return stays ? null : agencies.unitOf(successor, post.unitKind(), day).orElse(null);
    }

    private Optional<Agency> agency(Typed typed, String field) {
        try {
            return agencies.find(new AgencyCode(typed.of(field)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
