package vn.datmui.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.datmui.identity.Account;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;

/** To which account an identity belongs. */
class LinkingRuleTest {

    private static final String LAN = "096185000001";
    private static final String MINH = "096185000002";

    private final Account lan = citizen(LAN);
    private final Account minh = citizen(MINH);
    private final Account officer = new Account(
            new AccountId(UUID.randomUUID()),
            "Cán bộ",
            null,
            new OfficerId(UUID.randomUUID()),
            null,
            "",
            "",
            null,
            "",
            "");

    /**
     * Whose number the provider tells and whether it verifies it; to whom the identity is linked already; whose account has the number;
     * who is signed in; and what follows.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # number | verified | linked to | has number | signed in | follows
              lan    | yes      |           |            |           | Open
              lan    | yes      |           | lan        |           | Link lan
              lan    | no       |           | lan        |           | AskToProve
              lan    | no       |           |            |           | AskToProve
                     | no       |           |            |           | AskToProve
              lan    | yes      | lan       | lan        |           | Enter lan
              lan    | no       | lan       | lan        |           | Enter lan
                     | no       | lan       |            |           | Enter lan
              minh   | yes      | lan       | minh       |           | Refuse NUMBER_CHANGED
              minh   | no       | lan       |            |           | Refuse NUMBER_CHANGED
              lan    | yes      | lan       | lan        | lan       | Enter lan
              lan    | yes      | lan       | lan        | minh      | Refuse OTHER_PERSON
                     | no       | lan       |            | minh      | Refuse OTHER_PERSON
              lan    | yes      |           | lan        | lan       | Link lan
              lan    | no       |           | lan        | lan       | AskToProve
                     | no       |           |            | lan       | AskToProve
              lan    | yes      |           | lan        | minh      | Refuse NUMBER_OF_ANOTHER
              lan    | no       |           | lan        | minh      | Refuse NUMBER_OF_ANOTHER
              lan    | yes      |           |            | minh      | Refuse NUMBER_OF_ANOTHER
              lan    | yes      |           |            | officer   | Refuse NOT_FOR_OFFICERS
              lan    | yes      |           | lan        | officer   | Refuse NUMBER_OF_ANOTHER
                     | no       |           |            | officer   | AskToProve
                     | no       | officer   |            |           | Enter officer
            """)
    void followsFromWhatIsKnown(
            @Nullable String number,
            String verified,
            @Nullable String linked,
            @Nullable String hasNumber,
            @Nullable String signedIn,
            String follows) {
        var facts = new LinkingRule.Facts(
                identity(number, verified.equals("yes")),
                Optional.ofNullable(account(linked)),
                Optional.ofNullable(account(hasNumber)),
                account(signedIn));
        assertThat(words(LinkingRule.decide(facts))).isEqualTo(follows);
    }

    private String words(LinkingRule.Decision decision) {
        return switch (decision) {
            case LinkingRule.Decision.Enter(var account) -> "Enter " + nameOf(account);
            case LinkingRule.Decision.Link(var account) -> "Link " + nameOf(account);
            case LinkingRule.Decision.Refuse(var reason) -> "Refuse " + reason;
            default -> decision.getClass().getSimpleName();
        };
    }

    private @Nullable Account account(@Nullable String name) {
        return switch (name) {
            case null -> null;
            case "lan" -> lan;
            case "minh" -> minh;
            default -> officer;
        };
    }

    private String nameOf(Account account) {
        return account.equals(lan) ? "lan" : account.equals(minh) ? "minh" : "officer";
    }

    private static ForeignIdentity identity(@Nullable String whose, boolean verified) {
        PersonalId number = whose == null ? null : new PersonalId(whose.equals("lan") ? LAN : MINH);
        return new ForeignIdentity(
                "national",
                "https://dinh-danh.example",
                "nguoi-1",
                number,
                verified,
                AssuranceLevel.SUBSTANTIAL,
                List.of(),
                "Ai đó",
                LocalDate.of(1985, 3, 14),
                "",
                "",
                "",
                "");
    }

    private static Account citizen(String number) {
        return new Account(
                new AccountId(UUID.randomUUID()), "Ai đó", new PersonalId(number), null, null, "", "", null, "", "");
    }
}
