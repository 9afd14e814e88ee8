package vn.datmui.benchmarks.edxml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.parts.SpoolFolder;
import vn.datmui.edxml.signature.SignatureVerdict;

/** One message with one large attachment, from a file to a file that is on the disk at the end. */
final class LargeAttachment {

    private static final int RUNS = 7;
    private static final int BLOCK = 32 * 1024;

    private interface Work {
        String digest() throws Exception;
    }

    private final Path folder;
    private final int megabytes;

    LargeAttachment(Path folder, int megabytes) {
        this.folder = folder;
        this.megabytes = megabytes;
    }

    List<Row> measure() throws Exception {
        long size = (long) megabytes << 20;
        var plain = folder.resolve("plain.edxml");
        var signed = folder.resolve("signed.edxml");
        var base64 = folder.resolve("base64.txt");
        var content = folder.resolve("content");
        BenchMessages.write(plain, size);
        BenchMessages.writeSigned(signed, size, BenchMessages.signer(folder));
        try (var in = BenchMessages.noise(size)
                        .open(BenchMessages.document().attachments().getFirst());
                var out = Files.newOutputStream(content);
                var encoded = Base64.getEncoder().wrap(Files.newOutputStream(base64))) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                out.write(block, 0, read);
                encoded.write(block, 0, read);
            }
        }
        var times = new ArrayList<List<Double>>();
        List<Work> works = List.of(
                () -> bareDecoding(base64),
                () -> reading(plain, SignatureVerdict.State.NONE),
                () -> reading(signed, SignatureVerdict.State.VALID),
                () -> stax(plain),
                () -> bareEncoding(content),
                () -> writing(content));
        works.forEach(work -> times.add(new ArrayList<>()));
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < works.size(); i++) {
                long began = System.nanoTime();
                works.get(i).digest();
                times.get(i).add(megabytes / ((System.nanoTime() - began) / 1e9));
            }
        }
        var speeds = times.stream().map(LargeAttachment::median).toList();
        for (var file : List.of(plain, signed, base64, content)) {
            Files.delete(file);
        }
        var name = megabytes + " MB: ";
        return List.of(
                Row.of(
                        name + "read + checked + stored",
                        speeds.get(1),
                        "MB/s",
                        "base64 + SHA-256 + fsync alone",
                        speeds.get(0)),
                Row.of(
                        name + "the same, signature over all of it checked",
                        speeds.get(2),
                        "MB/s",
                        "base64 + SHA-256 + fsync alone",
                        speeds.get(0)),
                Row.of(
                        name + "read + checked + stored",
                        speeds.get(1),
                        "MB/s",
                        "StAX alone, nothing decoded",
                        speeds.get(3)),
                Row.of(name + "written", speeds.get(5), "MB/s", "SHA-256 + base64 + fsync alone", speeds.get(4)));
    }

    private static double median(List<Double> speeds) {
        var sorted = new ArrayList<>(speeds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private String reading(Path message, SignatureVerdict.State expected) throws IOException {
        EdxmlReader reader = BenchMessages.reader();
        try (InputStream in = Files.newInputStream(message)) {
            var reading = reader.read(in, new SpoolFolder(folder.resolve("spool"), true));
            if (reading.signature().state() != expected) {
                throw new IOException("signature: " + reading.signature().state());
            }
            return reading.parts().getFirst().sha256();
        }
    }

    private String bareDecoding(Path base64) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[BLOCK];
        byte[] decoded = new byte[BLOCK / 4 * 3];
        try (var in = Files.newInputStream(base64);
                var out = channel("bare")) {
            for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, 0, BLOCK)) {
                int count = Base64.getDecoder().decode(read == BLOCK ? block : Arrays.copyOf(block, read), decoded);
                digest.update(decoded, 0, count);
                out.write(ByteBuffer.wrap(decoded, 0, count));
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String bareEncoding(Path content) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[48 * 1024];
        byte[] encoded = new byte[64 * 1024];
        try (var in = Files.newInputStream(content);
                var out = channel("bare")) {
            for (int read = in.readNBytes(block, 0, block.length);
                    read > 0;
                    read = in.readNBytes(block, 0, block.length)) {
                digest.update(block, 0, read);
                int count =
                        Base64.getEncoder().encode(read == block.length ? block : Arrays.copyOf(block, read), encoded);
                out.write(ByteBuffer.wrap(encoded, 0, count));
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String writing(Path content) throws Exception {
        var file = folder.resolve("written");
        try (var out = Files.newOutputStream(file)) {
            BenchMessages.writer().write(BenchMessages.document(), attachment -> Files.newInputStream(content), out);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return "";
    }

    private FileChannel channel(String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static String stax(Path message) throws Exception {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = new BufferedInputStream(Files.newInputStream(message), 64 * 1024)) {
            var reader = factory.createXMLStreamReader(in);
            long characters = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.CHARACTERS) {
                    characters += reader.getTextLength();
                }
            }
            return String.valueOf(characters);
        }
    }
}
