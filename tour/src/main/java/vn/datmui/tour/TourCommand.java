package vn.datmui.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays a day in the province over HTTP against a running platform. Exit code 0 only if everything held. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Plays the people of the province over HTTP: four dossiers from the phone to the result.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything held", "1:something did not hold; the last line says what", "2:wrong options"})
public final class TourCommand implements Callable<Integer> {

    private static final Pattern PASSWORD = Pattern.compile("Mật khẩu chung: (\\S+)");
    private static final Pattern APP_KEY = Pattern.compile("Khóa chung của ứng dụng xác thực: ([A-Z2-7 ]+)");

    @Option(names = "--address", defaultValue = "http://localhost:8080", description = "Where the platform answers.")
    private URI address = URI.create("http://localhost:8080");

    @Option(
            names = "--accounts",
            defaultValue = "data/demonstration-accounts.txt",
            description = "The file with the demonstration accounts.")
    private Path accounts = Path.of("data/demonstration-accounts.txt");

    @Option(names = "--mails", description = "Where the partners show received mails; they are checked when given.")
    private @Nullable URI mails;

    @Option(names = "--papers", defaultValue = "tour-papers", description = "The folder for the papers.")
    private Path papers = Path.of("tour-papers");

    @Option(names = "--json", description = "Print the steps as JSON instead of telling them.")
    private boolean json;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TourCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Tale tale = new Tale(json ? new PrintStream(PrintStream.nullOutputStream()) : out);
        String failure = play(tale);
        if (json) {
            out.printf(
                    "{\"held\":%b,\"failure\":%s,\"steps\":%s}%n",
                    failure == null, failure == null ? "null" : Tale.quoted(failure), tale.json());
        } else {
            out.println(
                    failure == null
                            ? "%nMọi việc đã diễn ra đúng. Giấy tờ ở %s".formatted(papers)
                            : "\nKHÔNG ĐÚNG: " + failure);
        }
        return failure == null ? 0 : 1;
    }

    private @Nullable String play(Tale tale) {
        try {
            SignatureCheck signatures = new SignatureCheck(new Visitor(address).download("/signing/trust-anchor.pem"));
            Cast cast = new Cast(address, noted(PASSWORD), new AppCode(noted(APP_KEY)), tale);
            new Stories(cast, tale, new PaperFolder(papers, signatures)).tellAll();
            if (mails != null) {
                new MailBox(mails, tale).requireLetters();
            }
            return null;
        } catch (TourBroken broken) {
            return broken.getMessage();
        }
    }

    private String noted(Pattern what) {
        try {
            Matcher found = what.matcher(Files.readString(accounts));
            if (found.find()) {
                return found.group(1);
            }
        } catch (IOException unreadable) {
            throw new TourBroken("cannot read the demonstration accounts: " + accounts);
        }
        throw new TourBroken("not in " + accounts + ": " + what + "; is it of an older version? Try --fresh");
    }
}
