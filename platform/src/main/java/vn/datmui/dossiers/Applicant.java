package vn.datmui.dossiers;

/**
 * The applicant as the dossier names them (chủ hồ sơ), fixed at submission.
 *
 * @param personalNumber the personal identification number, or the tax number of a business
 * @param address where they live, in words
 */
public record Applicant(String fullName, String personalNumber, String address, String phone, String email) {}
