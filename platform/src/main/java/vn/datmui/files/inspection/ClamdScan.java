package vn.datmui.files.inspection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.datmui.files.FileRefused;

/** ClamAV's daemon, asked by INSTREAM. What it cannot answer is refused: nothing is taken unscanned. */
final class ClamdScan implements VirusScan {

    private static final int SECONDS = 60;
    private static final int BLOCK = 64 * 1024;

    private final Supplier<SocketAddress> address;
    private final boolean unix;

    private ClamdScan(Supplier<SocketAddress> address, boolean unix) {
        this.address = address;
        this.unix = unix;
    }

    static ClamdScan at(String address) {
        if (address.startsWith("unix:")) {
            Path path = Path.of(address.substring("unix:".length()));
            return new ClamdScan(() -> UnixDomainSocketAddress.of(path), true);
        }
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("datmui.files.clamd must be host:port or unix:/path: " + address);
        }
        String host = address.substring(0, colon);
        int port = Integer.parseInt(address.substring(colon + 1));
        return new ClamdScan(() -> new InetSocketAddress(host, port), false);
    }

    @Override
    public void check(Path file) {
        String answer = answer(file);
        if (answer.endsWith(" FOUND")) {
            throw FileRefused.infected();
        }
        if (!answer.equals("stream: OK")) {
            throw FileRefused.notScanned();
        }
    }

    private String answer(Path file) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                SocketChannel channel = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> ask(channel, file), threads);
            try {
                return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
            } finally {
                channel.close();
            }
        } catch (IOException | CompletionException e) {
            throw FileRefused.notScanned();
        }
    }

    private String ask(SocketChannel channel, Path file) {
        try (FileChannel content = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.connect(address.get());
            write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer block = ByteBuffer.allocate(BLOCK + 4);
            while (content.read(block.clear().position(4)) > 0) {
                write(channel, block.putInt(0, block.position() - 4).flip());
            }
            write(channel, ByteBuffer.wrap(new byte[4]));
            return read(channel);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String read(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(1_024);
        while (answer.hasRemaining() && channel.read(answer) > 0) {
            if (answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }
}
