package vn.datmui.exchange.axis;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The document axis, for our agencies. Contract: docs/protocols/document-axis.md. */
public interface Axis {

    void register(Credential credential, String oldCode, String name) throws AxisSilent;

    List<AxisAgency> agencies(Credential credential) throws AxisSilent;

    /** Hands over a message; the same {@code messageId} counts once, however often it is sent. */
    Sending send(Credential credential, UUID messageId, long size, Supplier<InputStream> content);

    List<Listed> received(Credential credential, int most) throws AxisSilent;

    /** Writes a delivery to a file; what came is not judged here. */
    void fetch(Credential credential, Listed delivery, Path target) throws AxisSilent;

    /** Tells that the transfer is over; the reason is for a failure. */
    void mark(Credential credential, String deliveryId, boolean done, String reason) throws AxisSilent;
}
