package vn.datmui.files.inspection;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.datmui.files.FileRefused;

/**
 * Measures what the compressed streams of a PDF swell to, without keeping it. Streams that a reader must unpack to find its
 * way (object streams, cross-references) may not be large or packed twice; all together may not be huge.
 */
final class StreamSizes {

    private static final long LARGEST_INDEX = 64L << 20;
    private static final long LARGEST_SUM = 2L << 30;
    private static final int DICTIONARY = 2_048;
    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern INDEX = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/Filter\\s*\\[\\s*/\\w+\\s+/?\\w+|/Filter\\s*\\[\\s*/\\w+/\\w+");

    private StreamSizes() {}

    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            long sum = 0;
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                String dictionary = before(bytes, at - MARK.length);
                boolean index = INDEX.matcher(dictionary).find();
                if (index && PACKED_TWICE.matcher(dictionary).find()) {
                    throw FileRefused.unreadable();
                }
                sum += dictionary.contains("Fl") ? inflated(bytes, at, index ? LARGEST_INDEX : LARGEST_SUM - sum) : 0;
                if (sum > LARGEST_SUM) {
                    throw FileRefused.unreadable();
                }
            }
        }
    }

    /** The place behind the next word {@code stream} that opens one, or -1. */
    private static int next(MappedByteBuffer bytes, int from) {
        for (int i = from; i <= bytes.limit() - MARK.length - 1; i++) {
            if (bytes.get(i) == 's' && matches(bytes, i) && (i < 3 || bytes.get(i - 1) != 'd')) {
                return i + MARK.length;
            }
        }
        return -1;
    }

    private static boolean matches(MappedByteBuffer bytes, int at) {
        for (int i = 1; i < MARK.length; i++) {
            if (bytes.get(at + i) != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** The stream's dictionary: what stands between the last {@code obj} and the stream. */
    private static String before(MappedByteBuffer bytes, int end) {
        byte[] text = new byte[Math.min(DICTIONARY, end)];
        bytes.get(end - text.length, text);
        String all = new String(text, StandardCharsets.ISO_8859_1);
        return all.substring(Math.max(0, all.lastIndexOf(" obj")));
    }

    private static long inflated(MappedByteBuffer bytes, int at, long limit) {
        int start = at;
        while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(start, bytes.limit() - start));
            byte[] block = new byte[64 * 1024];
            long size = 0;
            for (int read = inflater.inflate(block); read > 0; read = inflater.inflate(block)) {
                size += read;
                if (size > limit) {
                    throw FileRefused.unreadable();
                }
            }
            return size;
        } catch (DataFormatException e) {
            // not packed like this, or packed with a preset: the reader will say whether it can be read
            return 0;
        } finally {
            inflater.end();
        }
    }
}
