package vn.datmui.edxml.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.Unpacker;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.parts.PartChecks.EntryTaker;
import vn.datmui.edxml.parts.PartLimits;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.edxml.parts.SpoolFolder;

/** What both questions share: the file, the day it is judged by, and the reading with a look into packed contents. */
@Command(sortOptions = false)
abstract class Question implements Callable<Integer> {

    private static final int FINDINGS = 1;
    private static final int NO_MESSAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("-");

    @Option(names = "--at", paramLabel = "MOMENT", descriptionKey = "at")
    private @Nullable LocalDateTime at;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", descriptionKey = "lang")
    private String language = "vi";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    /** What a reading left in the temporary folder is given to, before the folder goes. */
    abstract void answer(Reading reading, List<Finding> findings, SpoolFolder spool, PrintWriter out)
            throws IOException;

    /** Where entries of a packed content go. */
    abstract EntryTaker takerFor(ReceivedPart part) throws IOException;

    /** Called when the file is known to be a whole message. */
    void isMessage(Reading reading) throws IOException {}

    @Override
    public Integer call() throws IOException {
        if (!language.equals("vi") && !language.equals("en")) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--lang " + language);
        }
        var now = at == null ? LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")) : at;
        var folder = Files.createTempDirectory("edxml");
        try (var in = open()) {
            var spool = new SpoolFolder(folder, false);
            var reading = new EdxmlReader(ReadingRules.at(now)).read(in, spool);
            if (reading.isMessage()) {
                isMessage(reading);
            }
            var findings = withInsides(reading, spool);
            answer(
                    reading,
                    findings,
                    spool,
                    Objects.requireNonNull(spec).commandLine().getOut());
            return !reading.isMessage() ? NO_MESSAGE : findings.isEmpty() ? 0 : FINDINGS;
        } finally {
            remove(folder);
        }
    }

    private InputStream open() throws IOException {
        return file.toString().equals("-") ? System.in : Files.newInputStream(file);
    }

    private List<Finding> withInsides(Reading reading, SpoolFolder spool) throws IOException {
        var findings = new ArrayList<>(reading.findings());
        var unpacker = new Unpacker(PartLimits.USUAL);
        for (var part : reading.parts()) {
            if (Unpacker.isPacked(part)) {
                try (var content = Files.newInputStream(spool.file(part.ordinal()))) {
                    findings.addAll(unpacker.unpack(part, content, takerFor(part)));
                }
            }
        }
        return findings;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var one : files.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(folder);
    }

    List<Map<String, Object>> asMaps(List<Finding> findings) {
        return findings.stream().map(this::asMap).toList();
    }

    private Map<String, Object> asMap(Finding finding) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", finding.code().id());
        map.put("name", finding.code().name());
        map.put("severity", finding.severity().name());
        map.put("line", finding.place().line());
        map.put("column", finding.place().column());
        map.put("path", finding.place().path());
        map.put("vi", finding.words("vi"));
        map.put("en", finding.words("en"));
        return map;
    }

    String language() {
        return language;
    }
}
