package vn.datmui.exchange.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.Contents;
import vn.datmui.edxml.EdxmlWriter;
import vn.datmui.edxml.WritingRefused;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.files.FileId;
import vn.datmui.files.StoredFile;
import vn.datmui.signing.Signer;
import vn.datmui.signing.Signing;

/** Writes messages into the store, documents sealed by their agency; contents flow, whatever their size. */
@Component
public class WritingMessages {

    /** One kind of writing. */
    @FunctionalInterface
    private interface Pen {
        void write(OutputStream out) throws IOException, WritingRefused, GeneralSecurityException;
    }

    private final vn.datmui.files.Files files;
    private final Signing signing;
    private final Spool spool;
    private final Clock clock;

    WritingMessages(vn.datmui.files.Files files, Signing signing, Spool spool, Clock clock) {
        this.files = files;
        this.signing = signing;
        this.spool = spool;
        this.clock = clock;
    }

    /** @throws ExchangeProblem when the format does not allow it */
    public Written write(DocumentMessage message, Signer.AgencySeal agency) {
        var signer = new SealForMessages(signing.sealOf(agency));
        Contents contents = attachment -> files.open(new FileId(UUID.fromString(attachment.contentId())));
        return keep(out -> writer().writeSigned(message, contents, signer, out), "document.edxml");
    }

    /** @throws ExchangeProblem when the format does not allow it */
    public Written write(StatusMessage message) {
        return keep(out -> writer().write(message, Contents.none(), out), "status.edxml");
    }

    private EdxmlWriter writer() {
        return new EdxmlWriter(LocalDateTime.now(clock));
    }

    private Written keep(Pen pen, String name) {
        try (var place = spool.fresh()) {
            try (var out = Files.newOutputStream(place.message())) {
                pen.write(out);
            }
            try (InputStream in = Files.newInputStream(place.message())) {
                StoredFile kept = files.keep(in, name, "application/xml");
                return new Written(kept.id(), kept.size());
            }
        } catch (WritingRefused refused) {
            throw ExchangeProblem.notWritable(refused.findings().getFirst().words("vi"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal does not sign", e);
        }
    }
}
