package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.kernel.Problem;

class LookUpBrakeTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LookUpBrake brake = new LookUpBrake(new TrackSettings(30, 100), nanos::get);

    @Test
    void letsThirtyThroughAndStopsTheNext() {
        passFrom("10.0.0.1", 30);
        assertThatThrownBy(() -> brake.passFrom("10.0.0.1"))
                .isInstanceOfSatisfying(
                        DossierProblem.class,
                        problem -> org.assertj.core.api.Assertions.assertThat(problem.kind())
                                .isEqualTo(Problem.Kind.TOO_MANY_REQUESTS));
    }

    @Test
    void fillsAgainWithTime() {
        passFrom("10.0.0.1", 30);
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        passFrom("10.0.0.1", 2);
        assertThatThrownBy(() -> brake.passFrom("10.0.0.1")).isInstanceOf(DossierProblem.class);
    }

    @Test
    void stayingStoppedDoesNotProlongTheWait() {
        passFrom("10.0.0.1", 30);
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> brake.passFrom("10.0.0.1")).isInstanceOf(DossierProblem.class);
        }
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThatCode(() -> brake.passFrom("10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void oneAddressDoesNotStopAnother() {
        passFrom("10.0.0.1", 30);
        assertThatCode(() -> passFrom("10.0.0.2", 30)).doesNotThrowAnyException();
    }

    @Test
    void remembersOnlySoManyAddresses() {
        passFrom("10.0.0.1", 30);
        for (int i = 0; i < 100; i++) {
            brake.passFrom("10.0.1." + i);
        }
        assertThatCode(() -> brake.passFrom("10.0.0.1")).doesNotThrowAnyException();
    }

    private void passFrom(String address, int times) {
        for (int i = 0; i < times; i++) {
            brake.passFrom(address);
        }
    }
}
