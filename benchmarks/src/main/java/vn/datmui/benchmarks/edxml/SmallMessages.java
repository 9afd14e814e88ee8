package vn.datmui.benchmarks.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.parts.PartSink;
import vn.datmui.edxml.signature.MessageSigner;
import vn.datmui.edxml.signature.SignatureVerdict;

/** Messages of a few kilobytes, one thread. */
final class SmallMessages {

    private static final int ATTACHMENT = 2 * 1024;
    private static final int WARM = 20_000;

    private interface Work {
        void once() throws Exception;
    }

    private final Path folder;
    private final int seconds;
    private final XMLInputFactory stax = XMLInputFactory.newInstance();

    SmallMessages(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
        stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    List<Row> measure() throws Exception {
        var plain = bytes(null);
        var signed = bytes(BenchMessages.signer(folder));
        double bare = perSecond(() -> stax(plain));
        double memory = perSecond(() -> readAndWrite(plain));
        double bareSigned = perSecond(() -> stax(signed));
        double checked = perSecond(() -> readSigned(signed));
        try (var file =
                FileChannel.open(folder.resolve("durable"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            double raw = perSecond(() -> store(file, plain));
            double durable = perSecond(() -> {
                store(file, plain);
                readAndWrite(plain);
            });
            var size = " (%.1f kB)".formatted(plain.length / 1024.0);
            return List.of(
                    Row.of("small" + size + ": read + checked + written, in memory", memory, "/s", "StAX alone", bare),
                    Row.of("small, signed: read + signature checked", checked, "/s", "StAX alone", bareSigned),
                    Row.of(
                            "small, stored + fsync, read + checked + written",
                            durable,
                            "/s",
                            "write + fsync alone",
                            raw));
        }
    }

    private static byte[] bytes(@Nullable MessageSigner signer) throws Exception {
        var out = new ByteArrayOutputStream();
        if (signer == null) {
            BenchMessages.writer().write(BenchMessages.document(), BenchMessages.noise(ATTACHMENT), out);
        } else {
            BenchMessages.writer().writeSigned(BenchMessages.document(), BenchMessages.noise(ATTACHMENT), signer, out);
        }
        return out.toByteArray();
    }

    private void stax(byte[] message) throws Exception {
        var reader = stax.createXMLStreamReader(new ByteArrayInputStream(message));
        while (reader.hasNext()) {
            reader.next();
        }
        reader.close();
    }

    private static void readAndWrite(byte[] message) throws Exception {
        var content = new ByteArrayOutputStream(ATTACHMENT);
        var reading = BenchMessages.reader().read(new ByteArrayInputStream(message), ordinal -> content);
        var out = new ByteArrayOutputStream(message.length);
        BenchMessages.writer()
                .write(
                        Objects.requireNonNull(reading.message()),
                        attachment -> new ByteArrayInputStream(content.toByteArray()),
                        out);
        if (out.size() != message.length) {
            throw new IOException("the copy differs");
        }
    }

    private static void readSigned(byte[] message) throws IOException {
        var reading = BenchMessages.reader().read(new ByteArrayInputStream(message), PartSink.nowhere());
        if (reading.signature().state() != SignatureVerdict.State.VALID) {
            throw new IOException("the signature does not hold");
        }
    }

    private static void store(FileChannel file, byte[] message) throws IOException {
        file.write(ByteBuffer.wrap(message), 0);
        file.force(true);
    }

    private double perSecond(Work work) throws Exception {
        warmUp(work);
        return run(work, seconds);
    }

    /** By count, because on a busy machine the compilers need longer; but not for ever. */
    private void warmUp(Work work) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10L * seconds);
        for (int i = 0; i < WARM && System.nanoTime() < end; i++) {
            work.once();
        }
    }

    private static double run(Work work, int seconds) throws Exception {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        long count = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < 20; i++) {
                work.once();
            }
            count += 20;
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }
}
