package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.datmui.catalogue.Procedure.Channel;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final AgencyCode AGENCY = new AgencyCode("H12.32248");

    private final AccountId owner = new AccountId(UUID.randomUUID());
    private final AccountId officer = new AccountId(UUID.randomUUID());

    @Test
    void opensToItsOwner() {
        assertThat(draft(owner).openTo(person(owner, null))).isTrue();
    }

    @Test
    void opensToNobodyElse() {
        assertThat(draft(owner).openTo(person(new AccountId(UUID.randomUUID()), null)))
                .isFalse();
    }

    @Test
    void opensToTheOfficerWhoAssistsWhileInPost() {
        assertThat(draft(officer).openTo(person(officer, Role.COUNTER_OFFICER))).isTrue();
        assertThat(draft(officer).openTo(person(officer, Role.SPECIALIST))).isFalse();
    }

    @Test
    void staysTheOfficersUntilItIsFiled() {
        Draft assisted = draft(officer);
        assertThat(assisted.openTo(person(owner, null))).isFalse();
        Draft filed = assisted.becoming(new DossierCode("000.64.40.H12-261124-0001"), DraftContent.EMPTY, NOW);
        assertThat(filed.openTo(person(owner, null))).isTrue();
    }

    @Test
    void noticesAnotherDeviceThatSavedTheSameSection() {
        Draft saved = draft(owner).changed("child", "phone", NOW, content -> content);

        assertThat(saved.changedElsewhere("child", 0, "desktop")).isTrue();
        assertThat(saved.changedElsewhere("child", 0, "phone")).isFalse();
        assertThat(saved.changedElsewhere("parents", 0, "desktop")).isFalse();
        assertThat(saved.changedElsewhere("child", 1, "desktop")).isFalse();
    }

    @Test
    void countsASecondPressOfTheSameButtonAsAChangeSince() {
        Draft saved = draft(owner).changed("child", "phone", NOW, content -> content);

        assertThat(saved.changedSince("child", 0)).isTrue();
        assertThat(saved.changedSince("child", 1)).isFalse();
    }

    private Draft draft(AccountId actedBy) {
        Channel channel = actedBy.equals(owner) ? Channel.ONLINE : Channel.COUNTER;
        Errand errand = new Errand(owner, actedBy, channel, "1.001193", 1, AGENCY, null);
        return Draft.begin(errand, DraftContent.EMPTY, NOW);
    }

    private static SignedIn person(AccountId account, @Nullable Role role) {
        OfficerId id = new OfficerId(account.value());
        List<Post> posts = role == null
                ? List.of()
                : List.of(new Post(id, AGENCY, "u", "reception", role, "", Period.since(LocalDate.of(2025, 7, 1))));
        return new SignedIn(account, "Ai đó", null, role == null ? null : id, "", "", posts);
    }
}
