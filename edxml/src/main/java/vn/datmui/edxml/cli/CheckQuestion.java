package vn.datmui.edxml.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.parts.PartChecks.EntryTaker;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.edxml.parts.SpoolFolder;

/** {@code edxml check FILE}. */
@Command(name = "check")
final class CheckQuestion extends Question {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    void answer(Reading reading, List<Finding> findings, SpoolFolder spool, PrintWriter out) {
        if (json) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("message", reading.isMessage());
            answer.put("signature", reading.signature().state().name());
            answer.put("findings", asMaps(findings));
            out.println(Json.write(answer));
        } else {
            findings.forEach(finding -> out.println(line(finding)));
            out.println(summary(reading, findings));
        }
        out.flush();
    }

    private String line(Finding finding) {
        var severity = EdxmlCommand.words(language()).getString("severity." + finding.severity());
        var place = finding.place().toString();
        return finding.code().id() + "  " + severity + "  " + finding.words(language())
                + (place.isEmpty() ? "" : "\n          " + place);
    }

    private String summary(Reading reading, List<Finding> findings) {
        var words = EdxmlCommand.words(language());
        var key = !reading.isMessage() ? "summary.none" : findings.isEmpty() ? "summary.clean" : "summary.findings";
        return new MessageFormat(words.getString(key), Locale.ROOT).format(new Object[] {findings.size()});
    }

    @Override
    EntryTaker takerFor(ReceivedPart part) {
        return EntryTaker.nowhere();
    }
}
