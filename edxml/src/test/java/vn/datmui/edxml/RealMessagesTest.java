package vn.datmui.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.StatusMessage;

/** Messages that others published, read where they are at hand; they are not part of this project. */
class RealMessagesTest {

    private static Path folder() {
        for (var path : List.of("../shared/data/edxml", "../../shared/data/edxml", "../../../shared/data/edxml")) {
            if (Files.isDirectory(Path.of(path))) {
                return Path.of(path);
            }
        }
        return Path.of("none");
    }

    private static Reading reading(String name) throws IOException {
        var file = folder().resolve(name);
        assumeTrue(Files.exists(file), "the published messages are not at hand");
        return TestMessages.readWithInsides(Files.readAllBytes(file), LocalDateTime.parse("2026-11-24T09:00"));
    }

    private static Map<String, Integer> counted(Reading reading) {
        var counted = new TreeMap<String, Integer>();
        reading.findings().forEach(finding -> counted.merge(finding.code().name(), 1, Integer::sum));
        return counted;
    }

    @Test
    void newDocumentHasTheFindingsItDeserves() throws IOException {
        var reading = reading("edoc_new.edxml");
        assertThat(reading.message()).isInstanceOf(DocumentMessage.class);
        assertThat(reading.parts()).hasSize(1);
        assertThat(counted(reading))
                .isEqualTo(Map.ofEntries(
                        Map.entry("BUSINESS_ID_DISAGREES", 1),
                        Map.entry("CERTIFICATE_BROKEN", 1),
                        Map.entry("DATE_IMPOSSIBLE", 1),
                        Map.entry("DIGEST_MISMATCH", 1),
                        Map.entry("DOCUMENT_ID_DISAGREES", 3),
                        Map.entry("DUE_BEFORE_PROMULGATION", 1),
                        Map.entry("ENTRY_NAME_DIFFERS", 1),
                        Map.entry("NAME_LIES", 1),
                        Map.entry("NESTED_MESSAGE", 1),
                        Map.entry("NUMBER_IS_NO_NUMBER", 1),
                        Map.entry("PACKED", 1),
                        Map.entry("SIGNATURE_NAMESPACE", 1),
                        Map.entry("SIGNATURE_WEAK", 1),
                        Map.entry("TRACE_BEFORE_DOCUMENT", 1)));
    }

    @Test
    void updateHasTheFindingsItDeserves() throws IOException {
        var reading = reading("edoc_update.edxml");
        assertThat(((DocumentMessage) reading.message()).business().change().receivers())
                .hasSize(2);
        assertThat(counted(reading))
                .isEqualTo(Map.ofEntries(
                        Map.entry("BUSINESS_ID_DISAGREES", 1),
                        Map.entry("CERTIFICATE_BROKEN", 1),
                        Map.entry("DATE_IMPOSSIBLE", 1),
                        Map.entry("DIGEST_MISMATCH", 1),
                        Map.entry("DOCUMENT_ID_DISAGREES", 1),
                        Map.entry("ENTRY_NAME_DIFFERS", 1),
                        Map.entry("NAME_LIES", 1),
                        Map.entry("NESTED_MESSAGE", 1),
                        Map.entry("PACKED", 1),
                        Map.entry("REMOVED_RECEIVER_ADDRESSED", 1),
                        Map.entry("SIGNATURE_NAMESPACE", 1),
                        Map.entry("SIGNATURE_WEAK", 1)));
    }

    @ParameterizedTest
    @CsvSource({"status_inbox_01, 01", "status_acceptance_03, 03", "status_cancellation_13, 13"})
    void statusesAreOlderThanTheirDocument(String name, String code) throws Exception {
        var reading = reading(name + ".edxml");
        assertThat(reading.message())
                .isInstanceOfSatisfying(
                        StatusMessage.class,
                        status -> assertThat(status.statusCode()).isEqualTo(code));
        assertThat(counted(reading)).isEqualTo(Map.of("STATUS_BEFORE_DOCUMENT", 1));
        var out = new ByteArrayOutputStream();
        new EdxmlWriter(TestMessages.NOW).write(reading.message(), Contents.none(), out);
        assertThat(TestMessages.read(out.toByteArray()).message()).isEqualTo(reading.message());
    }
}
