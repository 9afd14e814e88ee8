package vn.datmui.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.AgencyCode;

/** Seals and checks an empty page when the platform stands, in the background, so that nobody waits for the first signature. */
@Component("warmingUpSigning")
class WarmingUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmingUp.class);
    private static final Signer NOBODY = new Signer.AgencySeal(new AgencyCode("H12"), "Kiểm tra thiết bị ký số");

    private final Signing signing;
    private final SigningSettings settings;

    WarmingUp(Signing signing, SigningSettings settings) {
        this.signing = signing;
        this.settings = settings;
    }

    /** Only where keys are made here: a device of the province signs nothing that nobody asked for. */
    @SuppressWarnings("ThreadPriorityCheck") // a courtesy to the first requests; nothing depends on it
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        if (settings.warmUp() && settings.makeMissingKeys()) {
            Thread.ofPlatform()
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .name("warming-up-signing")
                    .start(this::signAndCheck);
        }
    }

    private void signAndCheck() {
        try {
            signing.validate(signing.sign(emptyPage(), List.of(NOBODY), "Kiểm tra"));
        } catch (SigningFailed e) {
            LOG.warn("The keys are not ready to sign: {}", e.getMessage());
        }
    }

    private static byte[] emptyPage() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
