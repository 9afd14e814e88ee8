package vn.datmui.files.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import vn.datmui.files.FileRefused;

/** Pictures that this Java cannot decode: whether their boxes are whole and end where the file ends. */
final class Containers {

    private static final int MOST_BOXES = 10_000;

    private Containers() {}

    /** RIFF: one length for all, then chunks of even length. */
    static void checkWebp(Path file, long size) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(4);
            long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) + 8;
            in.seek(12);
            byte[] first = new byte[4];
            in.readFully(first);
            boolean picture = first[0] == 'V' && first[1] == 'P' && first[2] == '8';
            if (length > size || size - length > 1 || !picture) {
                throw FileRefused.unreadable();
            }
        }
    }

    /** ISO base media: boxes one after the other, each with its length, one of them the description of the picture. */
    static void checkHeic(Path file, long size) throws IOException {
        boolean described = false;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long at = 0;
            for (int i = 0; at < size; i++) {
                in.seek(at);
                long length = Integer.toUnsignedLong(in.readInt());
                described |= in.readInt() == 0x6d657461; // meta
                length = length == 1 ? in.readLong() : length == 0 ? size - at : length;
                if (length < 8 || length > size - at || i > MOST_BOXES) {
                    throw FileRefused.unreadable();
                }
                at += length;
            }
        }
        if (!described) {
            throw FileRefused.unreadable();
        }
    }
}
