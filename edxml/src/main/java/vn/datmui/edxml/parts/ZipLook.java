package vn.datmui.edxml.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;

/** Goes through a ZIP once, front to back, within limits, and gives each safe entry to whoever wants it. */
final class ZipLook {

    /** Where the content of an entry goes; nothing when it is not wanted. */
    @FunctionalInterface
    interface Taker {
        Optional<OutputStream> open(String safeName) throws IOException;
    }

    /** An entry that was gone through. */
    record Entry(String name, long size, MediaKind kind, boolean message) {}

    private static final class Counted extends FilterInputStream {

        private long count;
        private @Nullable IOException failure;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int read = super.read(bytes, offset, length);
                count += Math.max(read, 0);
                return read;
            } catch (IOException failed) {
                failure = failed;
                throw failed;
            }
        }
    }

    private final String name;
    private final Place place;
    private final PartLimits limits;
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();
    private long unpacked;

    ZipLook(String name, Place place, PartLimits limits, Findings findings) {
        this.name = name;
        this.place = place;
        this.limits = limits;
        this.findings = findings;
    }

    /** Fails only when the stream or the taker does; a damaged or hostile ZIP becomes a finding. */
    List<Entry> through(InputStream in, Taker taker) throws IOException {
        var counted = new Counted(in);
        try (var zip = new ZipInputStream(counted, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!goOn(entry, zip, counted, taker)) {
                    return entries;
                }
            }
            if (entries.isEmpty()) {
                findings.add(FindingCode.ZIP_BROKEN, place, name, "0");
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException damaged) {
            findings.add(FindingCode.ZIP_BROKEN, place, name, String.valueOf(damaged.getMessage()));
        } catch (TakerFailed failed) {
            throw failed.cause;
        } catch (IOException other) {
            if (counted.failure != null) {
                throw other;
            }
            findings.add(FindingCode.ZIP_BROKEN, place, name, String.valueOf(other.getMessage()));
        }
        return entries;
    }

    private boolean goOn(ZipEntry entry, ZipInputStream zip, Counted counted, Taker taker) throws IOException {
        if (entries.size() >= limits.entries()) {
            findings.add(FindingCode.ZIP_BOMB, place, name, "> " + limits.entries());
            return false;
        }
        var written = entry.getName();
        if (entry.isDirectory()) {
            entries.add(new Entry(written, 0, MediaKind.EMPTY, false));
            return true;
        }
        boolean safe = isSafePath(written);
        if (!safe) {
            findings.add(FindingCode.ZIP_NAME_UNSAFE, place, name, written);
        }
        var target = safe ? opened(taker, FileNames.safe(written)) : OutputStream.nullOutputStream();
        try (var content = new Content(new Guarded(target))) {
            boolean within = copy(zip, content, counted);
            boolean message = content.startsLikeMessage();
            entries.add(new Entry(written, content.size(), content.kind(), message));
            return within;
        }
    }

    private boolean copy(ZipInputStream zip, Content content, Counted counted) throws IOException {
        byte[] block = new byte[16 * 1024];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            unpacked += read;
            boolean bomb = unpacked > 1 << 20 && unpacked / limits.ratio() > counted.count;
            if (bomb || unpacked > limits.unpacked()) {
                findings.add(FindingCode.ZIP_BOMB, place, name, bomb ? "x" + limits.ratio() : limits.unpacked() + " B");
                return false;
            }
            content.write(block, 0, read);
        }
        return true;
    }

    private static OutputStream opened(Taker taker, String safeName) throws TakerFailed {
        try {
            return taker.open(safeName).orElseGet(OutputStream::nullOutputStream);
        } catch (IOException failed) {
            throw new TakerFailed(failed);
        }
    }

    static boolean isSafePath(String path) {
        if (path.startsWith("/") || path.contains("\\") || path.contains(":") || path.indexOf('\0') >= 0) {
            return false;
        }
        for (var step : path.split("/", -1)) {
            if (step.equals("..") || step.equals(".") || step.isEmpty() || !FileNames.isSafe(step)) {
                return false;
            }
        }
        return true;
    }

    /** The failure of whoever takes the content, told apart from damage in the ZIP. */
    private static final class TakerFailed extends IOException {

        private final IOException cause;

        TakerFailed(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    private static final class Guarded extends OutputStream {

        private final OutputStream target;

        Guarded(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                target.write(bytes, offset, length);
            } catch (IOException failed) {
                throw new TakerFailed(failed);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                target.close();
            } catch (IOException failed) {
                throw new TakerFailed(failed);
            }
        }
    }
}
