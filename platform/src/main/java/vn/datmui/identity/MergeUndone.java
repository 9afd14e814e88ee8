package vn.datmui.identity;

import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** A merge was wrong: what moved with it goes back to the account that stands again. */
public record MergeUndone(UUID merge, AccountId survivor, AccountId restored) {}
