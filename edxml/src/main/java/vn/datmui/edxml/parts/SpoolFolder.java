package vn.datmui.edxml.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes each content into a file of its own, {@code part-1}, {@code part-2}, ... in a folder; never by a name that the
 * sender chose. With {@code durable} a content is on the disk when its stream is closed.
 */
public record SpoolFolder(Path folder, boolean durable) implements PartSink {

    public Path file(int ordinal) {
        return folder.resolve("part-" + ordinal);
    }

    @Override
    public OutputStream open(int ordinal) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(
                file(ordinal),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        return new Spool(channel, durable);
    }

    private static final class Spool extends OutputStream {

        private final FileChannel channel;
        private final boolean durable;

        Spool(FileChannel channel, boolean durable) {
            this.channel = channel;
            this.durable = durable;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var rest = ByteBuffer.wrap(bytes, offset, length);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                if (durable && channel.isOpen()) {
                    channel.force(true);
                }
            }
        }
    }
}
