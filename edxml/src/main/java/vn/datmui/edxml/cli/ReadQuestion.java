package vn.datmui.edxml.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.datmui.edxml.Reading;
import vn.datmui.edxml.finding.Finding;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Extra;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.parts.FileNames;
import vn.datmui.edxml.parts.MediaKind;
import vn.datmui.edxml.parts.PartChecks.EntryTaker;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.edxml.parts.SpoolFolder;

/** {@code edxml read FILE}. */
@Command(name = "read")
final class ReadQuestion extends Question {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--json", descriptionKey = "json.always")
    @SuppressWarnings("unused") // accepted like everywhere; the answer is always JSON
    private boolean json;

    private @Nullable OutFolder folder;
    private final Map<Integer, List<String>> unpacked = new LinkedHashMap<>();

    @Override
    void isMessage(Reading reading) throws IOException {
        folder = out == null ? null : OutFolder.at(out);
    }

    @Override
    EntryTaker takerFor(ReceivedPart part) {
        var extension = FileNames.extension(part.name());
        var target = folder;
        // Office files are ZIP files too, but what is in them means nothing alone.
        if (target == null || !extension.equals("zip") && !MediaKind.ZIP.contradicts(extension)) {
            return EntryTaker.nowhere();
        }
        return safeName -> {
            var file = target.free(FileNames.safe(part.name()) + ".unpacked", safeName);
            unpacked.computeIfAbsent(part.ordinal(), ordinal -> new ArrayList<>())
                    .add(target.relative(file));
            return OutFolder.create(file);
        };
    }

    @Override
    void answer(Reading reading, List<Finding> findings, SpoolFolder spool, PrintWriter printer) throws IOException {
        var answer = new LinkedHashMap<String, Object>();
        switch (reading.message()) {
            case null -> {}
            case DocumentMessage document -> {
                answer.put("kind", "document");
                answer.put("header", document.header());
                answer.put("trace", document.traces());
                answer.put("business", document.business());
            }
            case StatusMessage status -> {
                answer.put("kind", "status");
                answer.put("header", status);
            }
        }
        if (reading.message() != null) {
            answer.put("attachments", attachments(reading, spool));
            answer.put(
                    "unknown",
                    reading.message().extras().stream().map(Unknown::of).toList());
            answer.put("signature", signature(reading));
            answer.put("fingerprint", reading.fingerprint());
        }
        answer.put("findings", asMaps(findings));
        printer.println(Json.write(answer));
        printer.flush();
    }

    private record Unknown(String in, String name, String text) {

        static Unknown of(Extra extra) {
            return new Unknown(
                    extra.parent(),
                    extra.element().name().written(),
                    extra.element().text());
        }
    }

    private List<Object> attachments(Reading reading, SpoolFolder spool) throws IOException {
        var attachments = new ArrayList<Object>();
        for (var part : reading.parts()) {
            var map = new LinkedHashMap<String, Object>();
            map.put("contentId", part.contentId());
            map.put("name", part.name());
            map.put("contentType", part.contentType());
            map.put("size", part.size());
            map.put("sha256", part.sha256());
            map.put("kind", part.kind().title());
            map.put("whole", part.whole());
            if (folder != null) {
                map.put("file", folder.move(spool.file(part.ordinal()), FileNames.safe(part.name())));
                map.put("unpacked", unpacked.getOrDefault(part.ordinal(), List.of()));
            }
            attachments.add(map);
        }
        if (reading.message() instanceof DocumentMessage document) {
            document.attachments().stream()
                    .filter(listed -> reading.parts().stream()
                            .noneMatch(part -> part.contentId().equals(listed.contentId())))
                    .forEach(missing -> attachments.add(
                            Map.of("contentId", missing.contentId(), "name", missing.name(), "missing", true)));
        }
        return attachments;
    }

    private static Map<String, Object> signature(Reading reading) {
        var map = new LinkedHashMap<String, Object>();
        map.put("state", reading.signature().state().name());
        var certificate = reading.signature().certificate();
        if (certificate != null) {
            map.put("subject", certificate.getSubjectX500Principal().getName());
            map.put("issuer", certificate.getIssuerX500Principal().getName());
            map.put("serial", certificate.getSerialNumber().toString(16));
        }
        return map;
    }
}
