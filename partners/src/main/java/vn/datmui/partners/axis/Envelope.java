package vn.datmui.partners.axis;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.Message;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.edxml.parts.PartSink;

/** Whose a message is and to whom it goes, read from its header; the axis looks no deeper. */
record Envelope(String sender, List<String> receivers, String type, String documentId) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static Envelope of(Path file) throws IOException, AxisRefusal.Refused {
        var reader = new EdxmlReader(ReadingRules.at(LocalDateTime.now(ZONE)));
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var reading = reader.read(in, PartSink.nowhere());
            var message = reading.message();
            if (message == null) {
                throw AxisRefusal.BAD_EDXML.because(reading.findings().toString());
            }
            return of(message);
        }
    }

    private static Envelope of(Message message) {
        return switch (message) {
            case DocumentMessage document ->
                new Envelope(
                        document.from().organId(),
                        document.header().to().stream()
                                .map(Party::organId)
                                .distinct()
                                .toList(),
                        "edoc",
                        document.header().documentId());
            case StatusMessage status ->
                new Envelope(
                        status.from().organId(),
                        List.of(status.responseFor().organId()),
                        "status",
                        status.responseFor().documentId());
        };
    }
}
