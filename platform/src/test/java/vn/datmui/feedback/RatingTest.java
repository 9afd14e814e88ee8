package vn.datmui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

class RatingTest {

    private static final Instant GIVEN = Instant.parse("2026-11-24T03:00:00Z");

    private final Rating rating = new Rating(
            new DossierCode("000.00.19.H12-261124-0001"),
            new AccountId(UUID.randomUUID()),
            new AgencyCode("H12.32248"),
            Grade.SATISFIED,
            Set.of(Item.TIME),
            "Nhanh",
            GIVEN,
            GIVEN);

    @Test
    void mayBeChangedForThirtyDays() {
        assertThat(rating.mayChange(GIVEN.plus(Rating.CHANGEABLE))).isTrue();
        assertThat(rating.mayChange(GIVEN.plus(Rating.CHANGEABLE).plusSeconds(1)))
                .isFalse();
    }

    @Test
    void aChangeDoesNotProlongTheThirtyDays() {
        Rating changed = rating.changed(Grade.NOT_SATISFIED, Set.of(), "", GIVEN.plusSeconds(86_400));
        assertThat(changed.changeableUntil()).isEqualTo(rating.changeableUntil());
        assertThat(changed.grade()).isEqualTo(Grade.NOT_SATISFIED);
    }
}
