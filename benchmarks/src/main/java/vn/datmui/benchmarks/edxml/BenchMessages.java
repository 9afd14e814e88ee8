package vn.datmui.benchmarks.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import vn.datmui.edxml.Contents;
import vn.datmui.edxml.EdxmlReader;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.ReadingRules;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.message.Attachment;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentHeader;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Moment;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.Promulgation;
import vn.datmui.edxml.message.Signer;
import vn.datmui.edxml.message.Trace;
import vn.datmui.edxml.signature.MessageSigner;

/** The messages that the benches read and write. */
final class BenchMessages {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 9, 0);

    private BenchMessages() {}

    static EdxmlReader reader() {
        return new EdxmlReader(ReadingRules.at(NOW));
    }

    static EdxmlWriter writer() {
        return new EdxmlWriter(NOW);
    }

    static DocumentMessage document() {
        var day = Day.of(LocalDate.of(2026, 11, 23));
        var header = new DocumentHeader(
                new Party(
                        "000.00.19.H12",
                        "UBND tỉnh Cà Mau",
                        "Sở Thông tin và Truyền thông",
                        "Số 1, đường A, phường B",
                        "so@camau.example",
                        "0290 000 000",
                        "0290 000 001",
                        "so.camau.example"),
                List.of(Party.of("000.00.00.H12", "UBND tỉnh Cà Mau"), Party.of("H12.2", "Sở Nội vụ")),
                "000.00.19.H12,2026/11/23,118/STTTT-CNTT",
                new DocumentCode("118", "STTTT-CNTT"),
                new Promulgation("Cà Mau", day),
                new DocumentType("1", null, "Công văn"),
                "V/v triển khai hệ thống quản lý văn bản và điều hành",
                "Triển khai hệ thống tại các sở, ban, ngành và địa phương",
                new Signer("KT. GIÁM ĐỐC", "Phó Giám đốc", "Trần Văn Đước"),
                null,
                null,
                List.of(),
                null,
                List.of("Như trên", "Lưu: VT"));
        var trace = new Trace("000.00.19.H12", Moment.of(LocalDateTime.of(2026, 11, 23, 9, 15)));
        var attachment = new Attachment("209", "cong-van.bin", null, "application/octet-stream");
        return new DocumentMessage(header, List.of(trace), Business.newDocument(), List.of(attachment), List.of());
    }

    /** Writes a message with so many bytes that cannot be guessed. */
    static void write(Path file, long size) throws IOException, WritingRefused {
        try (var out = Files.newOutputStream(file)) {
            writer().write(document(), noise(size), out);
        }
    }

    static void writeSigned(Path file, long size, MessageSigner signer)
            throws IOException, WritingRefused, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            writer().writeSigned(document(), noise(size), signer, out);
        }
    }

    static Contents noise(long size) {
        return attachment -> new Noise(size);
    }

    private static final class Noise extends InputStream {

        private final byte[] pattern = new byte[64 * 1024];
        private long rest;

        Noise(long size) {
            new Random(42).nextBytes(pattern);
            rest = size;
        }

        @Override
        public int read() {
            return rest-- > 0 ? pattern[(int) (rest % pattern.length)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(Math.min(length, pattern.length), rest);
            if (count <= 0 && length > 0) {
                return -1;
            }
            System.arraycopy(pattern, 0, target, offset, count);
            rest -= count;
            return count;
        }
    }

    /** A signer with a certificate of its own, made by the JDK's keytool. */
    static MessageSigner signer(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var store = folder.resolve("signer.p12");
        var password = "throw-away";
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        password,
                        "-alias",
                        "a",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=Bench",
                        "-startdate",
                        "2020/01/01 00:00:00",
                        "-validity",
                        "20000")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var keys = KeyStore.getInstance(store.toFile(), password.toCharArray());
        return MessageSigner.with((PrivateKey) keys.getKey("a", password.toCharArray()), List.of((X509Certificate)
                keys.getCertificate("a")));
    }

    /** Copies nothing anywhere. */
    static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }
}
