package vn.datmui.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.StatusMessage;

/** Every situation of the table in {@code samples/expected.txt} gets exactly the findings it deserves. */
class SamplesTest {

    record Situation(String name, String kind, Set<String> codes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Situation> situations() throws IOException {
        return TestMessages.text("expected.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Situation(cells[0].strip(), cells[1].strip(), words(cells[2])));
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : new TreeSet<>(List.of(cell.strip().split(" ")));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void findsWhatEachSituationDeserves(Situation situation) throws IOException {
        byte[] bytes = TestMessages.bytes(situation.name() + ".edxml");
        var reading = TestMessages.readWithInsides(bytes, LocalDateTime.parse("2026-11-24T09:00"));
        var codes = new TreeSet<String>();
        reading.findings().forEach(finding -> codes.add(finding.code().name()));
        assertThat(codes).isEqualTo(situation.codes());
        switch (situation.kind()) {
            case "document" -> assertThat(reading.message()).isInstanceOf(DocumentMessage.class);
            case "status" -> assertThat(reading.message()).isInstanceOf(StatusMessage.class);
            default -> assertThat(reading.message()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void survivesEveryCutOfEverySituation(Situation situation) throws IOException {
        byte[] bytes = TestMessages.bytes(situation.name() + ".edxml");
        var reader = new EdxmlReader(ReadingRules.at(LocalDateTime.parse("2026-11-24T09:00")));
        int end = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing().length();
        for (int length = 0; length < end - 1; length += 1 + length / 40) {
            var reading = reader.read(new ByteArrayInputStream(bytes, 0, length), TestMessages.nowhere());
            assertThat(reading.isMessage()).isFalse();
            assertThat(reading.has(FindingCode.READER_DEFECT)).isFalse();
        }
    }
}
