package vn.datmui.edxml.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command {@code edxml}: {@code read FILE} and {@code check FILE}. Exit code 0 when there is nothing to say about the
 * message, 1 with findings, 2 when it is no message, 3 when the question is wrong or a file cannot be read or written.
 * Always speaks UTF-8.
 */
@Command(
        name = "edxml",
        subcommands = {ReadQuestion.class, CheckQuestion.class})
public final class EdxmlCommand implements Runnable {

    static final int CANNOT = 3;

    @Spec
    private @Nullable CommandSpec spec;

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
        var line = String.join(" ", arguments);
        var words = words(line.contains("--lang en") || line.contains("--lang=en") ? "en" : "vi");
        return new CommandLine(new EdxmlCommand())
                .setResourceBundle(words)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> refuse(err, words, String.valueOf(wrong.getMessage())))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof IOException) {
                        return refuse(err, words, failure.toString());
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        var command = Objects.requireNonNull(spec).commandLine();
        throw new CommandLine.ParameterException(command, "read | check");
    }

    static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("vn.datmui.edxml.cli.words", Locale.forLanguageTag(language));
    }

    private static int refuse(PrintWriter err, ResourceBundle words, String what) {
        err.println(words.getString("refused").replace("{0}", what));
        err.flush();
        return CANNOT;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
