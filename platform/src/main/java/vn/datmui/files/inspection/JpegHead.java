package vn.datmui.files.inspection;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** What stands at the head of a JPEG: whether it is progressive, and how the camera was held (Exif, tag 0x0112). */
final class JpegHead {

    private static final int EXIF_ORIENTATION = 0x0112;
    private static final int MOST_SEGMENTS = 1_000;

    private JpegHead() {}

    private record Head(boolean progressive, int orientation) {}

    static boolean isProgressive(Path file) throws IOException {
        return read(file).progressive();
    }

    /** 1 (upright) to 8, as Exif counts. */
    static int orientation(Path file) throws IOException {
        return read(file).orientation();
    }

    private static Head read(Path file) throws IOException {
        int orientation = 1;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != 0xffd8) {
                return new Head(false, 1);
            }
            for (int i = 0; i < MOST_SEGMENTS; i++) {
                int mark = in.readUnsignedShort();
                if (mark < 0xffc0 || mark == 0xffda) {
                    break;
                }
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (mark == 0xffe1) {
                    orientation = orientation(segment, orientation);
                } else if (mark >= 0xffc0 && mark <= 0xffcf && mark != 0xffc4 && mark != 0xffc8 && mark != 0xffcc) {
                    return new Head(mark == 0xffc2 || mark > 0xffc3, orientation);
                }
            }
        } catch (EOFException | IllegalArgumentException e) {
            // no more segments: the reader will say whether it can be read
        }
        return new Head(false, orientation);
    }

    private static int orientation(byte[] segment, int otherwise) {
        if (segment.length < 16 || segment[0] != 'E' || segment[1] != 'x' || segment[2] != 'i' || segment[3] != 'f') {
            return otherwise;
        }
        try {
            ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(at));
            for (int i = 0; i < entries; i++) {
                int entry = at + 2 + 12 * i;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == EXIF_ORIENTATION) {
                    int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                    return value >= 1 && value <= 8 ? value : otherwise;
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // a broken Exif block turns nothing
        }
        return otherwise;
    }
}
