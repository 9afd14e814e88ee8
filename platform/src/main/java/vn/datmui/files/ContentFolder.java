package vn.datmui.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import vn.datmui.kernel.Digest;

/**
 * The folder of contents, each under its digest ({@code ab/cdef...}) and written once. A content is whole and synced to the
 * disk, with the folders that lead to it, before anyone learns its digest.
 */
final class ContentFolder {

    private final Path root;
    private final Path incoming;

    ContentFolder(Path root) {
        this.root = root;
        this.incoming = root.resolve("incoming");
    }

    /** Something on its way in: not yet part of the store, deleted unless it is kept. */
    record Incoming(Path path, Digest digest, long size) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes and syncs a stream. Refuses what passes the limit without reading on, and what breaks off. */
    Incoming take(InputStream content, long limit, FileRefused tooLarge) {
        Path path = incoming().resolve(UUID.randomUUID() + ".tmp");
        MessageDigest digest = Digest.sha256();
        boolean whole = false;
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = copy(content, out, digest, limit, tooLarge);
            out.force(true);
            whole = true;
            return new Incoming(path, new Digest(HexFormat.of().formatHex(digest.digest())), size);
        } catch (EOFException e) {
            throw FileRefused.incomplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                delete(path);
            }
        }
    }

    private static long copy(
            InputStream content, FileChannel out, MessageDigest digest, long limit, FileRefused tooLarge)
            throws IOException {
        byte[] block = new byte[64 * 1024];
        long size = 0;
        for (int read = readBlock(content, block); read >= 0; read = readBlock(content, block)) {
            size += read;
            if (size > limit) {
                throw tooLarge;
            }
            digest.update(block, 0, read);
            for (ByteBuffer buffer = ByteBuffer.wrap(block, 0, read); buffer.hasRemaining(); ) {
                out.write(buffer);
            }
        }
        return size;
    }

    /** A sender that goes away is the sender's matter; a disk that fails is ours. */
    private static int readBlock(InputStream content, byte[] block) throws EOFException {
        try {
            return content.read(block);
        } catch (IOException e) {
            throw new EOFException(e.getMessage());
        }
    }

    /** Gives the content its place by digest; a content that is there already stays as it is. */
    void keep(Incoming content) {
        Path place = place(content.digest());
        try {
            if (Files.exists(place) && Files.size(place) == content.size()) {
                return;
            }
            Path shelf = shelf(content.digest());
            createSynced(root, shelf);
            Files.move(content.path(), place, StandardCopyOption.ATOMIC_MOVE);
            sync(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(Digest digest) {
        return shelf(digest).resolve(digest.hex().substring(2));
    }

    private Path shelf(Digest digest) {
        return root.resolve(digest.hex().substring(0, 2));
    }

    Path preview(Digest digest) {
        return root.resolve("previews")
                .resolve(digest.hex().substring(0, 2))
                .resolve(digest.hex().substring(2) + ".jpg");
    }

    /** Where the readable picture of a page is kept. */
    Path page(Digest digest, int number) {
        return preview(digest).resolveSibling(digest.hex().substring(2) + "-" + number + ".jpg");
    }

    /** Where an upload in pieces grows. */
    Path upload(UUID id) {
        return incoming().resolve(id + ".part");
    }

    private Path incoming() {
        try {
            return Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createSynced(Path root, Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            sync(root);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
