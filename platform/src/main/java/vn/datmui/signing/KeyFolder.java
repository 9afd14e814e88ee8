package vn.datmui.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The folder of keys, private to the platform: PKCS#12 files under one random password, itself in a file of mode 0600. */
final class KeyFolder {

    private static final String ALIAS = "key";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    boolean has(String name) {
        return Files.exists(file(name));
    }

    void write(String name, PrivateKey key, Certificate... chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password(), chain);
            Path temporary = Files.createTempFile(made(), name, ".tmp", ownerOnly("rw-------"));
            try (var out = Files.newOutputStream(temporary)) {
                store.store(out, password());
            }
            Files.move(temporary, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK cannot write PKCS#12", e);
        }
    }

    /** @throws KeyUnreadable when the file is damaged, under another password, or holds no key */
    KeyStore.PrivateKeyEntry read(String name) {
        try (var in = Files.newInputStream(file(name))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password());
            if (store.getEntry(ALIAS, new KeyStore.PasswordProtection(password()))
                    instanceof KeyStore.PrivateKeyEntry entry) {
                return entry;
            }
            throw new KeyUnreadable(file(name), null);
        } catch (IOException | GeneralSecurityException e) {
            throw new KeyUnreadable(file(name), e);
        }
    }

    /** A key file that is there and cannot be read. */
    static final class KeyUnreadable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        KeyUnreadable(Path file, @Nullable Exception cause) {
            super("not a key file of this platform: " + file, cause);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".p12");
    }

    private synchronized char[] password() throws IOException {
        Path file = made().resolve("password");
        try {
            Files.createFile(file, ownerOnly("rw-------"));
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        } catch (FileAlreadyExistsException e) {
            return Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
    }

    private Path made() throws IOException {
        return Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        FileSystem system = folder.getFileSystem();
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
