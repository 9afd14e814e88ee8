package vn.datmui.notices.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.BilingualText;

/** A notice in the account of its reader. */
public record KeptNotice(
        UUID id,
        BilingualText title,
        BilingualText body,
        @Nullable String link,
        Instant at,
        boolean read) {}
