package vn.datmui.edxml.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.edxml.Contents;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.TestMessages;

class EdxmlCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void forget() {
        out.getBuffer().setLength(0);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return EdxmlCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String sample(String name) throws IOException {
        var file = folder.resolve(name + ".edxml");
        Files.write(file, TestMessages.bytes(name + ".edxml"));
        return file.toString();
    }

    @Test
    void exitCodesTellCleanFindingsAndNoMessage() throws Exception {
        var clean = folder.resolve("clean.edxml");
        try (var file = Files.newOutputStream(clean)) {
            new EdxmlWriter(TestMessages.NOW).write(TestMessages.status("01"), Contents.none(), file);
        }
        assertThat(run("check", clean.toString())).isZero();
        assertThat(out.toString()).isEqualTo("Không có gì phải ghi nhận.\n");
        assertThat(run("check", sample("status-before-its-document"))).isEqualTo(1);
        assertThat(out.toString())
                .contains("EDX-0311", "cảnh báo", "11:9 edXML/edXMLEnvelope/edXMLHeader/MessageHeader/Timestamp");
        assertThat(run("check", sample("none-doctype"), "--lang", "en")).isEqualTo(2);
        assertThat(out.toString()).contains("EDX-0003", "fatal", "This is not an edXML message.");
        assertThat(run("check", folder.resolve("nothing").toString())).isEqualTo(3);
        assertThat(run("check")).isEqualTo(3);
        assertThat(run("check", clean.toString(), "--lang", "fr")).isEqualTo(3);
        assertThat(run()).isEqualTo(3);
    }

    @Test
    void judgesByTheMomentThatIsTold() throws Exception {
        assertThat(run("check", sample("new-plain"), "--at", "2026-03-01T10:00"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("EDX-0204");
        run("check", sample("new-plain"), "--at", "2026-03-02T10:00");
        assertThat(out.toString()).doesNotContain("EDX-0204");
    }

    @Test
    void printsFindingsAsJson() throws Exception {
        assertThat(run("check", sample("none-not-xml"), "--json")).isEqualTo(2);
        assertThat(out.toString())
                .contains("\"message\": false", "\"code\": \"EDX-0002\"", "\"severity\": \"FATAL\"", "\"line\": 1");
    }

    @Test
    void printsTheMessageAsJson() throws Exception {
        assertThat(run("read", sample("update"))).isEqualTo(1);
        assertThat(out.toString())
                .contains("\"kind\": \"document\"", "\"organId\": \"000.00.19.H12\"", "\"date\": \"2026/03/02\"")
                .contains(
                        "\"receiverType\": \"0\"",
                        "\"sha256\": \"",
                        "\"name\": \"cong-van.pdf\"",
                        "\"state\": \"NONE\"")
                .doesNotContain("\"file\"");
        assertThat(run("read", sample("status-06-done"))).isZero();
        assertThat(out.toString()).contains("\"kind\": \"status\"", "\"statusCode\": \"06\"");
    }

    @Test
    void unpacksIntoTheFolderAndNowhereElse() throws Exception {
        var target = folder.resolve("out");
        run("read", sample("zip-slip"), "--out", target.toString());
        run("read", sample("zip-slip"), "--out", target.toString());
        run("read", sample("attachment-name-with-a-path"), "--out", target.toString());
        run("read", sample("zip-with-another-message"), "--out", target.toString());
        try (var files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> target.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "goi.zip",
                            "goi (2).zip",
                            "goi.zip.unpacked/a.txt",
                            "goi.zip.unpacked/a (2).txt",
                            "x.pdf",
                            "cong-van.doc",
                            "cong-van.doc.unpacked/7f.edxml");
        }
    }

    @Test
    void leavesNothingOfWhatIsNoMessage() throws Exception {
        var target = folder.resolve("out");
        assertThat(run("read", sample("none-truncated-in-base64"), "--out", target.toString()))
                .isEqualTo(2);
        assertThat(target).doesNotExist();
    }

    @Test
    void helpsInBothLanguages() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Cách dùng", "Mã kết thúc");
        assertThat(run("read", "--help", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Usage", "Exit codes", "--out");
    }
}
