package vn.datmui.identity;

import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** Two accounts were one person's: what belonged to the merged one belongs to the survivor from now on. */
public record AccountsMerged(UUID merge, AccountId survivor, AccountId merged) {}
