package vn.datmui.documents.drafting;

import vn.datmui.documents.DocumentType;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/**
 * What the rules look at in a document.
 *
 * @param unit the drafting unit
 * @param signer who shall sign it
 * @param capacity in which
 */
public record CaseFacts(
        AgencyCode agency,
        String unit,
        OfficerId drafter,
        OfficerId signer,
        Capacity capacity,
        DocumentType type,
        Stage stage) {}
