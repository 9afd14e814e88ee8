package vn.datmui.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.files.FileRefused;
import vn.datmui.files.SampleFiles;
import vn.datmui.kernel.Problem;

/** The hook to ClamAV, against a small clamd that speaks INSTREAM and knows one virus. */
@Timeout(30)
class ClamdScanTest {

    @TempDir
    Path folder;

    @Test
    void letsCleanFilesPass() throws IOException {
        try (Clamd clamd = new Clamd()) {
            assertThatCode(() -> scan(clamd.address(), SampleFiles.pdf(40))).doesNotThrowAnyException();
            assertThat(clamd.received).isEqualTo(SampleFiles.pdf(40).length);
        }
    }

    @Test
    void findsEicarInADocument() throws IOException {
        try (Clamd clamd = new Clamd()) {
            byte[] infected = SampleFiles.bombPdf("", SampleFiles.eicar());
            assertThatThrownBy(() -> new Inspection(VirusScan.at(clamd.address()))
                            .inspect(Files.write(folder.resolve("file"), infected), infected.length))
                    .isInstanceOf(FileRefused.class)
                    .satisfies(refused -> assertThat(((Problem) refused).code()).isEqualTo("FIL-0006"));
        }
    }

    @Test
    void refusesWhenTheScannerIsDown() throws IOException {
        String address;
        try (Clamd clamd = new Clamd()) {
            address = clamd.address();
        }
        assertThatThrownBy(() -> scan(address, SampleFiles.pdf(1)))
                .isInstanceOf(FileRefused.class)
                .satisfies(refused -> assertThat(((Problem) refused).code()).isEqualTo("FIL-0009"));
        assertThatThrownBy(() -> scan("unix:" + folder.resolve("no.sock"), SampleFiles.pdf(1)))
                .satisfies(refused -> assertThat(((Problem) refused).code()).isEqualTo("FIL-0009"));
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> VirusScan.at("clamd")).hasMessageContaining("host:port");
    }

    private void scan(String address, byte[] content) throws IOException {
        VirusScan.at(address).check(Files.write(folder.resolve("file"), content));
    }

    /** Plays clamd for one connection after the other. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private volatile int received;

        Clamd() throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (Socket socket = server.accept()) {
                        answer(socket);
                    } catch (IOException e) {
                        // closed, or the other side went away
                    }
                }
            });
        }

        private void answer(Socket socket) throws IOException {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            received = content.size();
            boolean infected = content.toString(StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD");
            String answer = infected ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
