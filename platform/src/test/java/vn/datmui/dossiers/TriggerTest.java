package vn.datmui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TriggerTest {

    /** The graph of one-stop.md section 10, by the national codes; 0 is the beginning. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            SUBMIT,                        0,         1
            RECEIVE_AT_COUNTER,            0,         2
            ACCEPT,                        1,         2
            REFUSE,                        1,         3
            ASK_SUPPLEMENT,                1 2 4,     5
            SUPPLEMENT_BEFORE_ACCEPTANCE,  5,         1
            SUPPLEMENT_AFTER_ACCEPTANCE,   5,         4
            FORWARD,                       2,         4
            MOVE_ON,                       4,         4
            RESCHEDULE,                    4,         4
            ASK_PAYMENT,                   2 4,       6
            PAY,                           6,         4
            WITHDRAW,                      1 2 4 5 6, 7
            STOP,                          4 5 6,     8
            FINISH,                        2 4,       9
            HAND_OVER,                     9,         10
            REOPEN,                        9 10,      4
            UNDO_ACCEPTANCE,               4,         1
            UNDO_MOVE,                     4,         4
            """)
    void leadsFromTheseStatesToThatOne(Trigger trigger, String from, int to) {
        Set<Integer> expected = Arrays.stream(from.split(" "))
                .map(Integer::valueOf)
                .filter(code -> code != 0)
                .collect(Collectors.toSet());
        assertThat(trigger.from()).extracting(Status::code).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(trigger.to().code()).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(Trigger.class)
    void refusesEveryStateOutsideItsEdges(Trigger trigger) {
        EnumSet.allOf(Status.class).stream()
                .filter(status -> !trigger.from().contains(status))
                .forEach(status -> assertThat(trigger.after(status)).isEmpty());
    }

    @Test
    void reachesEveryStateFromABeginning() {
        Set<Status> reached = EnumSet.noneOf(Status.class);
        Arrays.stream(Trigger.values()).filter(Trigger::begins).forEach(t -> reached.add(t.to()));
        for (int round = 0; round < Status.values().length; round++) {
            Arrays.stream(Trigger.values())
                    .filter(t -> t.from().stream().anyMatch(reached::contains))
                    .forEach(t -> reached.add(t.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Status.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN", "STOPPED"})
    void leavesEndStatesForGood(Status end) {
        assertThat(Trigger.values()).noneMatch(t -> t.after(end).isPresent());
    }

    @Test
    void neverRefusesIntakeAfterAcceptance() {
        assertThat(Trigger.REFUSE.after(Status.IN_PROCESS)).isEmpty();
        assertThat(Trigger.REFUSE.after(Status.ACCEPTED)).isEmpty();
    }

    @Test
    void keepsWorkOwedInExactlyFiveStates() {
        assertThat(EnumSet.allOf(Status.class).stream().filter(Status::isOpen))
                .extracting(Status::code)
                .containsExactly(1, 2, 4, 5, 6);
    }
}
