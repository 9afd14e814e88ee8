package vn.datmui.identity.recovery.web;

/**
 * The page on which a person sets a new password by the code from the counter.
 *
 * @param name what was typed as name
 * @param code what was typed as code
 * @param wrong whether name and code did not belong together
 * @param passwordFault the bundle key of what was wrong with the password; blank when nothing was
 * @param minutes how long to wait; 0 when there is no need
 * @param done whether the password is set
 */
public record RenewModel(String name, String code, boolean wrong, String passwordFault, long minutes, boolean done) {}
