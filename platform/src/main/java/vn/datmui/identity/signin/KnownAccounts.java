package vn.datmui.identity.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/** Accounts as the platform knows them: an officer's name and posts come from the organisation, by the day. */
@Component
public class KnownAccounts implements Accounts {

    private final Recently<AccountId, Account> recently = new Recently<>();
    private final AccountTable table;
    private final Officers officers;
    private final RolesWithTwoFactors needing;
    private final MandatesInForce mandates;
    private final Clock clock;

    KnownAccounts(
            AccountTable table, Officers officers, RolesWithTwoFactors needing, MandatesInForce mandates, Clock clock) {
        this.table = table;
        this.officers = officers;
        this.needing = needing;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return recently.find(id, key -> table.find(key).map(this::asOfficer));
    }

    @Override
    public Optional<Account> findCitizen(PersonalId personalId) {
        return table.findCitizen(personalId);
    }

    @Override
    public Optional<Account> findOfficer(OfficerId officer) {
        return table.findOfficer(officer);
    }

    @Override
    public Account openAtCounter(PersonalId personalId, String fullName, String phone) {
        AccountId id = new AccountId(UUID.randomUUID());
        String name = VietnameseText.clean(fullName);
        table.open(
                new Account(id, name, personalId, null, null, "", "", null, "", phone.strip()), null, clock.instant());
        return table.findCitizen(personalId).orElseThrow();
    }

    /** The person behind a session, with the posts of today. */
    public Optional<SignedIn> signedIn(Session session) {
        return find(session.account())
                .map(account -> withPosts(account, session.proof()))
                .map(person -> person.actingFor(mandates.actingFor(session).orElse(null)));
    }

    /** The person of an account who has proved that much, with the posts of today as far as they give a right then. */
    public SignedIn withPosts(Account account, Proof proof) {
        boolean enough = proof.level().reaches(AssuranceLevel.SUBSTANTIAL);
        Map<Boolean, List<Post>> posts = postsToday(account.officer()).stream()
                .collect(Collectors.partitioningBy(post -> enough || !needing.include(post.role())));
        return new SignedIn(
                account.id(),
                account.fullName(),
                account.personalId(),
                account.officer(),
                account.email(),
                account.phone(),
                posts.getOrDefault(true, List.of()),
                posts.getOrDefault(false, List.of()),
                proof.level());
    }

    private List<Post> postsToday(@Nullable OfficerId officer) {
        return officer == null ? List.of() : officers.postsOf(officer, LocalDate.now(clock));
    }

    private Account asOfficer(Account account) {
        return Optional.ofNullable(account.officer())
                .flatMap(officers::find)
                .map(officer -> known(account, officer))
                .orElse(account);
    }

    private static Account known(Account account, Officer officer) {
        return new Account(
                account.id(),
                officer.fullName(),
                null,
                officer.id(),
                account.birthDate(),
                account.gender(),
                account.address(),
                account.areaCode(),
                officer.email(),
                officer.phone());
    }
}
