package vn.datmui.exchange.axis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.datmui.exchange.store.AgencyTable;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;

/**
 * Keeps our agencies on the axis and the directory of the axis here. In a rehearsal the platform registers its agencies by
 * itself, with secrets of its own making; elsewhere their credentials are put into the file by hand.
 */
@Component
public class Enrolling {

    private static final Logger log = LoggerFactory.getLogger(Enrolling.class);

    private final Axis axis;
    private final Credentials credentials;
    private final AgencyTable directory;
    private final Agencies agencies;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final AtomicBoolean enrolled = new AtomicBoolean();

    Enrolling(
            Axis axis,
            Credentials credentials,
            AgencyTable directory,
            Agencies agencies,
            ExchangeSettings settings,
            Clock clock) {
        this.axis = axis;
        this.credentials = credentials;
        this.directory = directory;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1S", fixedRateString = "PT1M")
    void regularly() {
        if (settings.isConnected()) {
            try {
                enrol();
            } catch (AxisSilent silent) {
                log.warn("the axis does not answer: {}", silent.why());
            }
        }
    }

    /** Registers those that must be, once per start, and reads the directory. */
    public void enrol() throws AxisSilent {
        if (settings.enrol() && !enrolled.get()) {
            var ours = ours();
            credentials.makeMissing(ours.stream().map(Agency::code).toList());
            for (var agency : ours) {
                axis.register(credentials.of(agency.code()).orElseThrow(), agency.oldCode(), agency.name());
            }
            enrolled.set(true);
            log.info("{} agencies are on the axis", ours.size());
        }
        readDirectory();
    }

    /** An agency by either code; one that is not known here yet is asked for at the axis. */
    public Optional<AxisAgency> find(String code) throws AxisSilent {
        var known = directory.find(code);
        if (known.isPresent()) {
            return known;
        }
        readDirectory();
        return directory.find(code);
    }

    private void readDirectory() throws AxisSilent {
        var any = credentials.all().stream().findFirst();
        if (any.isPresent()) {
            directory.saw(axis.agencies(any.get()), clock.instant());
        }
    }

    private List<Agency> ours() {
        var today = LocalDate.now(clock);
        return Stream.of(Level.PROVINCE, Level.COMMUNE)
                .flatMap(level -> agencies.at(level, today).stream())
                .filter(agency -> settings.agencies().isEmpty()
                        || settings.agencies().contains(agency.code().value()))
                .toList();
    }
}
