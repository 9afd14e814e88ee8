package vn.datmui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;

/** An upload over a bad line, by tus 1.0. */
@PlatformTest
class ResumableUploadIT {

    @Autowired
    People people;

    @Autowired
    Files files;

    @Autowired
    Uploads uploads;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhatItCanDo() {
        Person person = people.citizen(People.HONG_THAM);
        HttpResponse<String> answer =
                person.send(person.request("/files/uploads").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(answer.headers().firstValue("Tus-Extension")).contains("creation,expiration,termination");
        assertThat(answer.headers().firstValue("Tus-Max-Size")).contains("52428800");
    }

    @Test
    void goesOnWhereTheLineBroke() {
        byte[] content = SampleFiles.scannedPdf(900, 1_200);
        Person person = people.citizen(People.HONG_THAM);
        String address = begin(person, content.length, "Giấy chứng sinh.pdf");
        int half = content.length / 2;
        assertThat(send(person, address, 0, Arrays.copyOf(content, half)).statusCode())
                .isEqualTo(204);
        assertThat(offset(person, address)).contains(Integer.toString(half));
        assertThat(uploaded(address)).isEmpty();

        HttpResponse<String> last = send(person, address, half, Arrays.copyOfRange(content, half, content.length));
        assertThat(last.statusCode()).isEqualTo(204);
        assertThat(last.headers().firstValue("Upload-Offset")).contains(Integer.toString(content.length));
        Optional<StoredFile> file = uploaded(address);
        assertThat(file).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("Giấy chứng sinh.pdf");
            assertThat(found.size()).isEqualTo(content.length);
            assertThat(found.pages()).isEqualTo(1);
        });
        assertThat(offset(person, address)).contains(Integer.toString(content.length));
    }

    @Test
    void refusesAPieceThatDoesNotFit() {
        Person person = people.citizen(People.HONG_THAM);
        String address = begin(person, 1_000, "a.pdf");
        assertThat(send(person, address, 10, new byte[10]).statusCode()).isEqualTo(409);
        assertThat(send(person, address, 0, new byte[1_001]).statusCode()).isEqualTo(413);
        assertThat(offset(person, address)).contains("0");
    }

    @Test
    void checksTheWholeFileAtItsEnd() {
        byte[] html = SampleFiles.text("<!DOCTYPE html><script>alert(1)</script>");
        Person person = people.citizen(People.HONG_THAM);
        String address = begin(person, html.length, "don.pdf");
        assertThat(send(person, address, 0, html).statusCode()).isEqualTo(415);
        assertThat(send(person, address, 0, html).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesTooLargeAndEmptyFromTheStart() {
        Person person = people.citizen(People.HONG_THAM);
        assertThat(create(person, "62914560", "a.pdf").statusCode()).isEqualTo(413);
        assertThat(create(person, "0", "a.pdf").statusCode()).isEqualTo(422);
        assertThat(create(person, "-1", "a.pdf").statusCode()).isEqualTo(400);
        assertThat(create(person, "99999999999999999999", "a.pdf").statusCode()).isEqualTo(400);
    }

    @Test
    void belongsToWhoBeganIt() {
        byte[] content = SampleFiles.pdf(1);
        Person owner = people.citizen(People.HONG_THAM);
        Person other = people.citizen(People.MINH_KHANG);
        String address = begin(owner, content.length, "a.pdf");
        assertThat(send(other, address, 0, content).statusCode()).isEqualTo(404);
        assertThat(other.send(other.request(address).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(owner, address, 0, content).statusCode()).isEqualTo(204);
        assertThat(uploads.state(ownerOf(address), id(address)).offset()).isEqualTo(content.length);
        assertThat(files.uploadedBy("somebody else", id(address))).isEmpty();
    }

    @Test
    void isClosedToStrangers() {
        Person stranger = people.stranger();
        assertThat(create(stranger, "100", "a.pdf").statusCode()).isIn(303, 401, 403);
    }

    @Test
    void canBeTakenBack() {
        Person person = people.citizen(People.HONG_THAM);
        String address = begin(person, 1_000, "a.pdf");
        assertThat(person.send(tus(person, address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(person, address, 0, new byte[10]).statusCode()).isEqualTo(404);
    }

    @Test
    void isForgottenAfterADay() {
        String name = "test-" + System.nanoTime();
        clock.setTo("2026-11-24T08:00");
        Uploads.State begun = uploads.begin(name, "a.pdf", 1_000);
        clock.forward(Duration.ofHours(25));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> uploads.state(name, begun.id().toString()))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void nobodyPilesUpUnfinishedOnes() {
        String name = "test-" + System.nanoTime();
        for (int i = 0; i < 30; i++) {
            uploads.begin(name, "a.pdf", 1_000);
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> uploads.begin(name, "a.pdf", 1_000))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.code()).isEqualTo("FIL-0010"));
    }

    @Test
    void anotherVersionOfTheProtocolIsRefused() {
        Person person = people.citizen(People.HONG_THAM);
        HttpResponse<String> answer = person.send(person.request("/files/uploads")
                .header("X-CSRF-TOKEN", person.token())
                .header("Tus-Resumable", "0.2.2")
                .header("Upload-Length", "10")
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("Tus-Version")).contains("1.0.0");
    }

    private String begin(Person person, long length, String name) {
        HttpResponse<String> answer = create(person, Long.toString(length), name);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Tus-Resumable")).contains("1.0.0");
        assertThat(answer.headers().firstValue("Upload-Expires").orElseThrow()).endsWith("GMT");
        return person.where(answer);
    }

    private HttpResponse<String> create(Person person, String length, String name) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return person.send(tus(person, "/files/uploads")
                .header("Upload-Length", length)
                .header("Upload-Metadata", "filetype YQ==,filename " + encoded)
                .POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(Person person, String address, long offset, byte[] piece) {
        return person.send(tus(person, address)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    private Optional<String> offset(Person person, String address) {
        HttpResponse<String> answer = person.send(person.request(address).method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        return answer.headers().firstValue("Upload-Offset");
    }

    private static java.net.http.HttpRequest.Builder tus(Person person, String address) {
        return person.request(address).header("X-CSRF-TOKEN", person.token()).header("Tus-Resumable", "1.0.0");
    }

    private Optional<StoredFile> uploaded(String address) {
        return files.uploadedBy(ownerOf(address), id(address));
    }

    private String ownerOf(String address) {
        return jdbc.sql("select owner from files.upload where id = ?")
                .param(java.util.UUID.fromString(id(address)))
                .query(String.class)
                .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
