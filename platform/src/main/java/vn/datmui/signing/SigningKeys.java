package vn.datmui.signing;

import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;

/** Where the signers' private keys are; a key never leaves its place, only the signature does. */
interface SigningKeys {

    /** @throws SigningFailed when the signer has no key or its device does not answer */
    Key of(Signer signer);

    /** One signer's key with its certificates, and the token that signs with it. */
    record Key(SignatureTokenConnection token, DSSPrivateKeyEntry entry) {}
}
