package vn.datmui.papers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints an empty register when the platform stands, in the background, so that nobody waits for the first paper. */
@Component("warmingUpPapers")
class WarmingUp {

    private static final LocalDate ANY_DAY = LocalDate.of(2019, 1, 6);
    private final Papers papers;

    WarmingUp(Papers papers) {
        this.papers = papers;
    }

    @SuppressWarnings("ThreadPriorityCheck") // a courtesy to the first requests; nothing depends on it
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Form.Head head = new Form.Head("", "", "", "", ANY_DAY);
        Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("warming-up-papers")
                .start(() -> papers.print(new Form.Register(head, ANY_DAY, ANY_DAY, List.of())));
    }
}
