package vn.datmui.worktime.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all questions share: form and language of the answer. */
@Command(sortOptions = false)
abstract class Question implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", descriptionKey = "lang")
    private String language = "vi";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    abstract Answer answer();

    @Override
    public Integer call() {
        if (!language.equals("vi") && !language.equals("en")) {
            throw new Refused("refused.lang", language);
        }
        var answer = answer();
        var words = Words.chosenIn("--lang", language);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(json ? Json.write(answer.json()) + "\n" : String.join("\n", answer.lines(words)) + "\n");
        out.flush();
        return 0;
    }
}
