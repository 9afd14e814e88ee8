package vn.datmui.identity.factor;

import java.time.Instant;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/** That a person's second factors be removed because they are lost: proposed by one administrator, decided by another. */
public record FactorReset(UUID id, AccountId account, String reason, AccountId proposedBy, Instant proposedAt) {}
