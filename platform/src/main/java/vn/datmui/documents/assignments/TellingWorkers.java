package vn.datmui.documents.assignments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.documents.incoming.Telling;
import vn.datmui.documents.people.Desks;
import vn.datmui.kernel.AccountId;

/** Notices about tasks: to those who work on them, and to their givers. */
@Component
class TellingWorkers {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");

    private final Telling telling;
    private final Desks desks;
    private final Clock clock;

    TellingWorkers(Telling telling, Desks desks, Clock clock) {
        this.telling = telling;
        this.desks = desks;
        this.clock = clock;
    }

    void given(Assignment task) {
        var what = task.urgency().isUrgent() ? "given-urgent" : "given";
        tell(task, what, workers(task), task.giverName(), "");
        tell(task, "informed", those(task, Part.INFORM), task.giverName(), "");
    }

    void handedOn(Assignment task, AccountId to, String by) {
        tell(task, "given", List.of(to), by, ":" + to);
    }

    void dueSoon(Assignment task) {
        tell(task, "due-soon", workers(task), written(task.dueAt()), ":" + task.dueAt());
    }

    void late(Assignment task) {
        var readers =
                Stream.concat(workers(task).stream(), Stream.of(task.giver())).toList();
        tell(task, "late", readers, written(task.dueAt()), ":" + task.dueAt());
    }

    void toGiver(Assignment task, String what, String words) {
        tell(task, what, List.of(task.giver()), words, ":" + task.version());
    }

    void toWorkers(Assignment task, String what, String words) {
        tell(task, what, workers(task), words, ":" + task.version());
    }

    private void tell(Assignment task, String what, List<AccountId> readers, String words, String turn) {
        telling.tell(
                readers,
                what,
                "assignment:" + task.id() + turn,
                "/desk/documents/assignments/" + task.id(),
                "",
                task.title(),
                words);
    }

    List<AccountId> workers(Assignment task) {
        return Stream.concat(those(task, Part.LEAD).stream(), those(task, Part.COOPERATE).stream())
                .toList();
    }

    private List<AccountId> those(Assignment task, Part part) {
        return task.participants().stream()
                .filter(one -> one.part() == part)
                .flatMap(one -> accounts(one, task).stream())
                .distinct()
                .toList();
    }

    private List<AccountId> accounts(Participant one, Assignment task) {
        var officer = one.officer();
        return officer == null
                ? desks.answeringFor(one.unit(), task.agency())
                : desks.accountOf(officer).stream().toList();
    }

    private String written(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(LocalDateTime.ofInstant(moment, clock.getZone()));
    }
}
