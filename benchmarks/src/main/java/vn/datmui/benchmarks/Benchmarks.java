package vn.datmui.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.datmui.benchmarks.exchange.ExchangeBench;

/** The benches by name. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {SubmitBench.class, CrashBench.class, StartBench.class, ExchangeBench.class},
        description = "Measures the platform beside a yardstick, on a throw-away home on this machine.")
public final class Benchmarks {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
