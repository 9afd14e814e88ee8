package vn.datmui.signing;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** Why nothing was signed. The paper stays as it was. */
public final class SigningFailed extends Problem {

    private SigningFailed(String code, Map<String, Object> parameters) {
        super(Kind.CONFLICT, code, parameters);
    }

    public static SigningFailed noKeyFor(String signer) {
        return new SigningFailed("SIG-0001", Map.of("signer", signer));
    }

    public static SigningFailed deviceSilent(String device) {
        return new SigningFailed("SIG-0002", Map.of("device", device));
    }

    /** The key is there and cannot be read: damaged, or under another password. */
    public static SigningFailed keyUnreadable(String signer) {
        return new SigningFailed("SIG-0004", Map.of("signer", signer));
    }

    /** The certificate names somebody else, or does not belong to the key. */
    public static SigningFailed wrongCertificate(String signer) {
        return new SigningFailed("SIG-0005", Map.of("signer", signer));
    }

    public static SigningFailed certificateExpired(String signer) {
        return new SigningFailed("SIG-0003", Map.of("signer", signer));
    }
}
