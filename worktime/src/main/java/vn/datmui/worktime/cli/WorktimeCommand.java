package vn.datmui.worktime.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.datmui.worktime.lunar.YearNotKnown;

/**
 * The command {@code worktime}: {@code holidays YEAR} and {@code due --from MOMENT --days N}. Answers with exit code 0;
 * refuses a wrong or incomplete question with one sentence and exit code 2. Always speaks UTF-8.
 */
@Command(
        name = "worktime",
        subcommands = {HolidaysQuestion.class, DueQuestion.class})
public final class WorktimeCommand implements Runnable {

    private static final int REFUSED = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    public static void main(String... arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var words = Words.chosenIn(arguments);
        return new CommandLine(new WorktimeCommand())
                .setResourceBundle(words.bundle())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> refuse(err, words, refusal(wrong)))
                .setExecutionExceptionHandler((failure, command, parsed) -> switch (failure) {
                    case Refused refused -> refuse(err, words, refused);
                    case YearNotKnown unknown ->
                        refuse(err, words, new Refused("refused.yearRange", String.valueOf(unknown.year())));
                    default -> throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new Refused("refused.command");
    }

    private static int refuse(PrintWriter err, Words words, Refused refused) {
        err.println(words.say(refused.key(), refused.parameters().toArray()));
        err.flush();
        return REFUSED;
    }

    private static Refused refusal(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                new Refused("refused.unknown", unknown.getUnmatched().getFirst());
            case MissingParameterException missing ->
                missing(missing.getMissing().getFirst());
            case OverwrittenOptionException twice -> twice(twice.getOverwritten());
            default -> new Refused("refused.usage", String.valueOf(wrong.getMessage()));
        };
    }

    private static Refused twice(ArgSpec argument) {
        return new Refused("refused.twice", argument instanceof OptionSpec option ? option.longestName() : "");
    }

    private static Refused missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? new Refused("refused.missingValue", option.longestName())
                : new Refused("refused.missingYear");
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
