package vn.datmui.edxml.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keys with certificates of their own, made once by the JDK's keytool. */
public record TestKeys(PrivateKey key, X509Certificate certificate) {

    private static final Map<String, TestKeys> MADE = new ConcurrentHashMap<>();

    public static TestKeys rsa() {
        return MADE.computeIfAbsent("RSA 2048", TestKeys::make);
    }

    static TestKeys shortRsa() {
        return MADE.computeIfAbsent("RSA 1024", TestKeys::make);
    }

    static TestKeys ec() {
        return MADE.computeIfAbsent("EC 256", TestKeys::make);
    }

    static TestKeys other() {
        return MADE.computeIfAbsent("RSA 2049", TestKeys::make);
    }

    public MessageSigner signer() {
        return MessageSigner.with(key, List.of(certificate));
    }

    private static TestKeys make(String kind) {
        try {
            var folder = Files.createTempDirectory("keys");
            var store = folder.resolve("store.p12");
            var words = kind.split(" ");
            var process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/keytool",
                            "-genkeypair",
                            "-keystore",
                            store.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            "throw-away",
                            "-alias",
                            "a",
                            "-keyalg",
                            words[0],
                            "-keysize",
                            words[1],
                            "-dname",
                            "CN=" + kind,
                            "-startdate",
                            "2020/01/01 00:00:00",
                            "-validity",
                            "20000")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            process.waitFor();
            var keys = KeyStore.getInstance(store.toFile(), "throw-away".toCharArray());
            Files.delete(store);
            Files.delete(folder);
            return new TestKeys((PrivateKey) keys.getKey("a", "throw-away".toCharArray()), (X509Certificate)
                    keys.getCertificate("a"));
        } catch (IOException | GeneralSecurityException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
