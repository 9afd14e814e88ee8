package vn.datmui.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.tour.Citizen;

/** Dossiers per second over HTTP, beside the same rows written straight into the same database. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description = "Dossiers per second over HTTP beside pgbench writing the same rows into the same database.")
final class SubmitBench implements Callable<Integer> {

    private static final int WARM_UP = 4;

    @Option(names = "--clients", defaultValue = "4", description = "How many people apply at once (1 to 8).")
    private int clients = 4;

    @Option(names = "--dossiers", defaultValue = "2000", description = "How many dossiers the last button submits.")
    private int dossiers = 2000;

    @Option(names = "--whole", defaultValue = "40", description = "How many applications are filled in page by page.")
    private int whole = 40;

    @Option(names = "--per-second", defaultValue = "100", description = "The pace of the part with a fixed pace.")
    private int perSecond = 100;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        try (PlatformProcess platform = PlatformProcess.fresh();
                People people = new People(Math.clamp(clients, 1, Applicants.most()))) {
            Applicants applicants = new Applicants(platform.address(), platform.password());
            List<Citizen> citizens = new ArrayList<>();
            for (int i = 0; i < people.count(); i++) {
                citizens.add(applicants.signedIn(i));
            }
            Measured pageByPage = people.flatOut(
                    Math.max(whole, people.count()),
                    (person, n) -> Applicants.prepared(citizens.get(person), n).submit());
            LastButtons buttons = LastButtons.of(platform::database, citizens);
            people.flatOut(buttons.prepare(dossiers * WARM_UP), buttons::press);
            Measured flatOut = people.flatOut(buttons.prepare(dossiers), buttons::press);
            Measured paced = people.paced(buttons.prepare(dossiers), perSecond, buttons::press);
            print(pageByPage, flatOut, paced, new Yardstick(platform.database()).run(people.count()));
        }
        return 0;
    }

    private void print(Measured pageByPage, Measured flatOut, Measured paced, Yardstick.Result yardstick) {
        String form = json ? """
                {"clients":%d,"wholePerSecond":%.1f,"wholeP50":%.1f,"wholeP99":%.1f,\
                "submitPerSecond":%.1f,"submitP50":%.1f,"submitP99":%.1f,\
                "pacedPerSecond":%.1f,"pacedP50":%.1f,"pacedP99":%.1f,"yardstick":"%s","rawPerSecond":%.1f,\
                "submitToRaw":%.3f}%n""" : """
                %d clients
                whole application (all pages, a picture, submit)  %8.1f/s   p50 %8.1f ms   p99 %8.1f ms
                last button, flat out (check, commit, events)     %8.1f/s   p50 %8.1f ms   p99 %8.1f ms
                last button, at a fixed pace                      %8.1f/s   p50 %8.1f ms   p99 %8.1f ms
                same rows by %-36s %8.1f/s
                ratio of the last button to the raw rate          %8.3f%n""";
        System.out.printf(
                Locale.ROOT,
                form,
                clients,
                pageByPage.perSecond(),
                pageByPage.times().millis(50),
                pageByPage.times().millis(99),
                flatOut.perSecond(),
                flatOut.times().millis(50),
                flatOut.times().millis(99),
                paced.perSecond(),
                paced.times().millis(50),
                paced.times().millis(99),
                yardstick.by(),
                yardstick.perSecond(),
                flatOut.perSecond() / yardstick.perSecond());
    }
}
