package vn.datmui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.AgencyCode;

/** Many counters at once: every dossier gets its own code, and no number is skipped. */
@PlatformTest
class CodesUnderPressureIT {

    private static final int COUNTERS = 8;
    private static final int EACH = 6;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TestClock clock;

    @Test
    void givesConsecutiveCodesHoweverManyCountersWork() throws Exception {
        clock.setTo("2026-03-05T09:00:00");
        Set<String> codes = new TreeSet<>();
        try (ExecutorService counters = Executors.newFixedThreadPool(COUNTERS)) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int counter = 0; counter < COUNTERS; counter++) {
                Callable<List<String>> submitting = this::submitSeveral;
                running.add(counters.submit(submitting));
            }
            for (Future<List<String>> one : running) {
                codes.addAll(one.get());
            }
        }
        assertThat(codes).hasSize(COUNTERS * EACH);
        assertThat(codes).first().asString().endsWith("-260305-0001");
        assertThat(codes).last().asString().endsWith("-260305-%04d".formatted(COUNTERS * EACH));
    }

    private List<String> submitSeveral() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            codes.add(ADossier.in(beans)
                    .of("2.000635")
                    .at(new AgencyCode("H12.32191"))
                    .submitted()
                    .code()
                    .value());
        }
        return codes;
    }
}
