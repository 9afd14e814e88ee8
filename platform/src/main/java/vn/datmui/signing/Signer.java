package vn.datmui.signing;

import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/** Whose key signs: an officer's own, or the agency's (the electronic seal, Decree 30/2020, art. 32). */
public sealed interface Signer {

    /** Chữ ký số cá nhân. */
    record OfficerKey(OfficerId officer, String fullName, String title) implements Signer {}

    /** Chữ ký số của cơ quan. */
    record AgencySeal(AgencyCode agency, String agencyName) implements Signer {}
}
