package vn.datmui.edxml.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.xml.Unreadable;

/** Takes the contents of all attachments of one message, one after the other, as base64 in pieces. */
public final class PartsReceiver implements AutoCloseable {

    /** What is known of a content when its element ends. */
    public record Taken(int ordinal, long size, String sha256, MediaKind kind, boolean broken, boolean cut) {}

    private final PartSink sink;
    private final PartLimits limits;
    private final List<Taken> taken = new ArrayList<>();
    private @Nullable Content content;
    private @Nullable Base64Blocks base64;

    public PartsReceiver(PartSink sink, PartLimits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    public void begin(Place place) throws IOException, Unreadable {
        if (taken.size() >= limits.attachments()) {
            throw new Unreadable(FindingCode.TOO_MANY_ATTACHMENTS, place, String.valueOf(limits.attachments()));
        }
        content = new Content(sink.open(taken.size() + 1));
        base64 = new Base64Blocks(content);
    }

    public void take(byte[] bytes, int from, int to, Place place) throws IOException, Unreadable {
        Objects.requireNonNull(base64).take(bytes, from, to);
        if (Objects.requireNonNull(content).size() > limits.attachment()) {
            throw new Unreadable(
                    FindingCode.ATTACHMENT_TOO_LARGE,
                    place,
                    String.valueOf(taken.size() + 1),
                    String.valueOf(limits.attachment()));
        }
    }

    public void end() throws IOException {
        var ended = Objects.requireNonNull(content);
        var decoder = Objects.requireNonNull(base64);
        decoder.finish();
        ended.close();
        taken.add(new Taken(
                taken.size() + 1,
                ended.size(),
                ended.digestAsHex(),
                ended.kind(),
                decoder.isBroken(),
                decoder.isCut()));
        content = null;
        base64 = null;
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Closes what an early end left open. */
    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
