package vn.datmui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.PlatformTest;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/** Numbers without a gap, however many clerks register at once. */
@PlatformTest
class NumbersModuleTest {

    private static final int CLERKS = 12;
    private static final int EACH = 20;

    @Autowired
    private Registers registers;

    @Autowired
    private TransactionTemplate transaction;

    /** An agency of this test's own: the series belongs to nobody else. */
    private final AgencyCode agency =
            new AgencyCode("H12.T" + Math.abs(UUID.randomUUID().hashCode()));

    private GivenNumber arrival(int year) {
        return registers.give(
                new NumberAsked(agency, Direction.IN, LocalDate.of(year, 3, 2), null, UUID.randomUUID(), Actor.SYSTEM));
    }

    private GivenNumber departure(int year, DocumentType type) {
        return registers.give(new NumberAsked(
                agency, Direction.OUT, LocalDate.of(year, 3, 2), type, UUID.randomUUID(), Actor.SYSTEM));
    }

    @Test
    void givesEveryNumberOnceWithoutAGapToManyClerksAtOnceEvenWhenSomeGiveUp() throws Exception {
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var work = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < CLERKS * EACH; i++) {
                boolean givesUp = i % 5 == 4;
                work.add(() -> transaction.execute(status -> {
                    int number = arrival(2026).number();
                    if (givesUp) {
                        status.setRollbackOnly();
                        return 0;
                    }
                    return number;
                }));
            }
            var numbers = clerks.invokeAll(work).stream()
                    .map(Future::resultNow)
                    .filter(number -> number > 0)
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, CLERKS * EACH * 4 / 5)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void beginsEveryYearAtOneAndWritesTwoDigits() {
        assertThat(arrival(2025).number()).isEqualTo(1);
        assertThat(arrival(2025).written()).isEqualTo("02");
        assertThat(arrival(2026).written()).isEqualTo("01");
    }

    @Test
    void countsDecisionsApartAndOtherTypesTogether() {
        assertThat(departure(2026, DocumentType.DECISION).number()).isEqualTo(1);
        assertThat(departure(2026, DocumentType.OFFICIAL_LETTER).number()).isEqualTo(1);
        assertThat(departure(2026, DocumentType.REPORT).number()).isEqualTo(2);
        assertThat(registers.seriesOf(agency, 2026))
                .extracting(NumberSeries::code)
                .containsExactly("DEN", "NQ", "QD", "VB");
    }

    @Test
    void refusesSecondNumberForSameDocument() {
        var given = departure(2026, DocumentType.PLAN);
        assertThatThrownBy(() -> registers.give(new NumberAsked(
                        agency,
                        Direction.OUT,
                        LocalDate.of(2026, 3, 3),
                        DocumentType.PLAN,
                        given.document(),
                        Actor.SYSTEM)))
                .isInstanceOf(DocumentsProblem.class)
                .hasMessageContaining("DOC-0005");
    }

    @Test
    void keepsCancelledNumbersWithTheirReasonAndNeverGivesThemAgain() {
        var given = arrival(2024);
        assertThatThrownBy(() -> registers.cancel(given.document(), Direction.IN, " ", Actor.SYSTEM))
                .hasMessageContaining("DOC-0007");
        registers.cancel(given.document(), Direction.IN, "Vào sổ nhầm", Actor.SYSTEM);
        assertThat(arrival(2024).number()).isEqualTo(2);
        assertThat(registers.numbersOf(agency, 2024, Direction.IN, "DEN"))
                .extracting(number ->
                        number.cancelled() == null ? "" : number.cancelled().reason())
                .containsExactly("Vào sổ nhầm", "");
        assertThatThrownBy(() -> registers.cancel(given.document(), Direction.IN, "Lần nữa", Actor.SYSTEM))
                .hasMessageContaining("DOC-0006");
    }
}
