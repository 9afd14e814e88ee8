package vn.datmui.benchmarks.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import vn.datmui.edxml.Unpacker;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.parts.FileNames;
import vn.datmui.edxml.parts.MediaKind;
import vn.datmui.edxml.parts.PartLimits;
import vn.datmui.edxml.parts.ReceivedPart;

/** Gives the unpacker any bytes. It must not throw, must keep its limits, and must never give out an unsafe name. */
public final class UnpackerFuzz {

    private static final PartLimits LIMITS = new PartLimits(10, 1 << 20, 50, 4 << 20, 100);

    private UnpackerFuzz() {}

    /** The name is Jazzer's. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        var taken = new Taken();
        var part = new ReceivedPart(1, "1", "goi.zip", "", data.length, "", MediaKind.ZIP, true, Place.WHOLE);
        var findings = new Unpacker(LIMITS).unpack(part, new ByteArrayInputStream(data), safeName -> {
            if (!FileNames.isSafe(safeName) || safeName.contains("/") || safeName.contains("\\")) {
                throw new AssertionError("unsafe name " + safeName);
            }
            return taken;
        });
        findings.forEach(finding -> finding.words("vi"));
        if (taken.size > LIMITS.unpacked()) {
            throw new AssertionError("unpacked " + taken.size);
        }
    }

    private static final class Taken extends OutputStream {

        private long size;

        @Override
        public void write(int octet) {
            size++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            size += length;
        }
    }
}
