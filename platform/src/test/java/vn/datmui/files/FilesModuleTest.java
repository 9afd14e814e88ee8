package vn.datmui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.datmui.PlatformTest;
import vn.datmui.kernel.Digest;
import vn.datmui.kernel.Problem;

/** What is received is kept once, whole, under its digest; what is refused leaves nothing behind. */
@PlatformTest
class FilesModuleTest {

    @Autowired
    Files files;

    @Value("${datmui.home}")
    Path home;

    @Test
    void provesAFileBack() throws IOException {
        byte[] content = SampleFiles.pdf(3);
        StoredFile file = files.receive(new ByteArrayInputStream(content), "C:\\tài liệu\\Giấy chứng sinh.PDF");
        assertThat(file.name()).isEqualTo("Giấy chứng sinh.PDF");
        assertThat(file.pages()).isEqualTo(3);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.digest()).isEqualTo(Digest.of(content));
        assertThat(files.get(file.id())).isEqualTo(file);
        try (InputStream back = files.open(file.id())) {
            assertThat(back.readAllBytes()).isEqualTo(content);
        }
        assertThat(files.preview(file.id())).startsWith(0xff, 0xd8, 0xff);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        byte[] content = SampleFiles.picture("png", 333, 77);
        StoredFile first = files.receive(new ByteArrayInputStream(content), "a.png");
        StoredFile second = files.receive(new ByteArrayInputStream(content), "b.png");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(contents())
                .filteredOn(path -> path.endsWith(first.digest().hex().substring(2)))
                .hasSize(1);
    }

    @Test
    void refusedFilesLeaveNothingBehind() throws IOException {
        List<String> before = contents();
        List<byte[]> refused = List.of(
                new byte[0],
                SampleFiles.text("<html>"),
                SampleFiles.encryptedPdf(),
                SampleFiles.text("%PDF-1.4\n%%EOF"));
        for (byte[] content : refused) {
            assertThatThrownBy(() -> files.receive(new ByteArrayInputStream(content), "x.pdf"))
                    .isInstanceOf(FileRefused.class);
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void stopsReadingAtTheLimit() throws IOException {
        List<String> before = contents();
        Endless endless = new Endless(1L << 40);
        assertThatThrownBy(() -> files.receive(endless, "x.pdf")).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("FIL-0002");
            assertThat(refused.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
            assertThat(refused.parameters()).containsEntry("limit", 50L);
        });
        assertThat(endless.given).isLessThan(51L << 20);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void saysWhenTheUploadBrokeOff() throws IOException {
        List<String> before = contents();
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 10_000) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> files.receive(broken, "x.pdf"))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.code()).isEqualTo("FIL-0008"));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void knowsNothingOfOtherNames() {
        assertThatThrownBy(() -> files.get(new FileId(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void manyMaySendTheSameAtOnce() throws Exception {
        byte[] content = SampleFiles.picture("jpeg", 640, 480);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<StoredFile>> tasks = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                tasks.add(() -> files.receive(new ByteArrayInputStream(content), "ảnh.jpg"));
            }
            for (Future<StoredFile> result : threads.invokeAll(tasks)) {
                try (InputStream back = files.open(result.get().id())) {
                    assertThat(back.readAllBytes()).isEqualTo(content);
                }
            }
        }
    }

    /** Every content and everything on its way in, without previews. */
    private List<String> contents() throws IOException {
        try (Stream<Path> all =
                java.nio.file.Files.walk(java.nio.file.Files.createDirectories(home.resolve("files")))) {
            return all.filter(java.nio.file.Files::isRegularFile)
                    .map(Path::toString)
                    .filter(path -> !path.contains("previews"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Endless extends InputStream {

        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given++ < length ? 'x' : -1;
        }

        @Override
        public int read(byte[] block, int from, int count) {
            given += count;
            return count;
        }
    }
}
