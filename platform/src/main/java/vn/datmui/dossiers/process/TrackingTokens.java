package vn.datmui.dossiers.process;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Random texts for QR codes: 128 bits, so that nobody guesses another dossier's. */
@Component
class TrackingTokens {

    private final SecureRandom random = new SecureRandom();

    String next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
