package vn.datmui.documents.registers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.GivenNumber;
import vn.datmui.documents.NumberAsked;
import vn.datmui.documents.NumberSeries;
import vn.datmui.documents.Registers;
import vn.datmui.documents.registers.store.NumberTable;
import vn.datmui.documents.registers.store.SeriesTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.AuditTrail;

/** Gives numbers one after the other: the row of the series is locked until the caller's transaction ends. */
@Component
class GivingNumbers implements Registers {

    private final SeriesTable series;
    private final NumberTable numbers;
    private final AuditTrail trail;
    private final Clock clock;

    GivingNumbers(SeriesTable series, NumberTable numbers, AuditTrail trail, Clock clock) {
        this.series = series;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public GivenNumber give(NumberAsked asked) {
        numbers.of(asked.document(), asked.direction()).ifPresent(given -> {
            throw DocumentsProblem.numberedAlready(given.written());
        });
        var in = seriesFor(asked);
        var given = new GivenNumber(
                in.agency(),
                in.year(),
                in.direction(),
                in.code(),
                series.next(in),
                asked.document(),
                clock.instant(),
                asked.by().name(),
                null);
        numbers.enter(given, asked.by());
        return given;
    }

    private NumberSeries seriesFor(NumberAsked asked) {
        int year = asked.day().getYear();
        return series.find(asked.agency(), year, asked.direction(), asked.type())
                .orElseGet(() -> {
                    begin(asked.agency(), year);
                    return series.find(asked.agency(), year, asked.direction(), asked.type())
                            .orElseThrow();
                });
    }

    /** A new year begins as the last one was arranged, each series at 01 (Decree 30/2020/NĐ-CP, art. 15(1)). */
    private void begin(AgencyCode agency, int year) {
        var last = series.latestBefore(agency, year);
        (last.isEmpty() ? StandardSeries.of(agency, year) : last).forEach(one -> series.begin(one, year));
    }

    @Override
    @Transactional
    public void cancel(UUID document, Direction direction, String reason, Actor by) {
        if (reason.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
        var given = numbers.of(document, direction).orElseThrow(DocumentsProblem::notNumbered);
        numbers.cancel(given, reason, by, clock.instant());
        trail.record(new Act(
                by.account(),
                null,
                "documents.cancel-number",
                "document:" + document,
                Map.of("series", given.series(), "number", given.written())));
    }

    @Override
    public List<NumberSeries> seriesOf(AgencyCode agency, int year) {
        return series.of(agency, year);
    }

    @Override
    public List<GivenNumber> numbersOf(AgencyCode agency, int year, Direction direction, String code) {
        return numbers.in(agency, year, direction, code);
    }
}
