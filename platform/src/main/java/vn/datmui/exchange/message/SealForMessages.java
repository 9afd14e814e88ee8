package vn.datmui.exchange.message;

import java.security.cert.X509Certificate;
import java.util.List;
import vn.datmui.edxml.signature.MessageSigner;
import vn.datmui.signing.MessageSeal;

/** An agency's seal, as the exchange format wants to be signed. */
record SealForMessages(MessageSeal seal) implements MessageSigner {

    @Override
    public List<X509Certificate> certificates() {
        return seal.certificates();
    }

    @Override
    public byte[] sign(byte[] octets) {
        return seal.sign(octets);
    }
}
