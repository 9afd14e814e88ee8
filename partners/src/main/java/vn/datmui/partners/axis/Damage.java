package vn.datmui.partners.axis;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Changes one byte two thirds of the way: the fault "damaged". */
final class Damage extends FilterOutputStream {

    private final long place;
    private long written;

    Damage(OutputStream out, long size) {
        super(out);
        place = size * 2 / 3;
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(written++ == place ? octet ^ 1 : octet);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (place < written || place >= written + length) {
            out.write(bytes, offset, length);
            written += length;
        } else {
            super.write(bytes, offset, length);
        }
    }
}
