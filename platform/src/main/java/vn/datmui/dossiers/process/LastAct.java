package vn.datmui.dossiers.process;

import java.time.Instant;
import vn.datmui.dossiers.Trigger;
import vn.datmui.kernel.AccountId;

/**
 * The last act on a dossier, as long as it may be taken back.
 *
 * @param revision of the dossier after the act; a higher one means that something has happened since
 */
public record LastAct(AccountId by, Trigger trigger, Instant at, int revision) {}
