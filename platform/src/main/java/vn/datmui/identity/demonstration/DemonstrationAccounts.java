package vn.datmui.identity.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.identity.Account;
import vn.datmui.identity.factor.AppKey;
import vn.datmui.identity.factor.FactorSettings;
import vn.datmui.identity.factor.Factors;
import vn.datmui.identity.signin.Passwords;
import vn.datmui.identity.store.AccountTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.DemonstrationPart;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

/**
 * Opens accounts for the invented citizens and for every officer of the province, all with one random password. Those whose post
 * needs a second factor get one: an authenticator app, all with one random key.
 */
@Component
class DemonstrationAccounts implements DemonstrationPart {

    private final AccountTable accounts;
    private final Passwords passwords;
    private final Agencies agencies;
    private final Officers officers;
    private final AccountsNote note;
    private final Factors factors;
    private final FactorSettings strong;
    private final Clock clock;

    DemonstrationAccounts(
            AccountTable accounts,
            Passwords passwords,
            Agencies agencies,
            Officers officers,
            AccountsNote note,
            Factors factors,
            FactorSettings strong,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.agencies = agencies;
        this.officers = officers;
        this.note = note;
        this.factors = factors;
        this.strong = strong;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public void load() {
        String password = ReadablePassword.fresh();
        String hash = passwords.hash(password);
        AppKey key = AppKey.fresh();
        List<AccountsNote.Line> opened = new ArrayList<>();
        DemonstrationFile.rows("citizens.tsv").forEach(row -> opened.add(openCitizen(row, hash)));
        UserNames names = new UserNames();
        standing()
                .forEach(agency ->
                        posts(agency).forEach(post -> opened.add(openOfficer(post, agency, names, hash, key))));
        note.write(password, key.text(), opened);
    }

    private Stream<Agency> standing() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Level.COMMUNE, Level.PROVINCE).flatMap(level -> agencies.at(level, today).stream());
    }

    private Stream<Post> posts(Agency agency) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(Role.values()).flatMap(role -> officers.holdersOf(role, agency.code(), today).stream());
    }

    private AccountsNote.Line openCitizen(String[] row, String hash) {
        Account account = new Account(
                idOf(row[0]),
                row[1],
                new PersonalId(row[0]),
                null,
                LocalDate.parse(row[3]),
                row[2],
                row[4],
                row[5],
                row[6],
                row[7]);
        open(account, null, hash);
        return new AccountsNote.Line(Role.CITIZEN, row[0], row[1], row[4]);
    }

    private AccountsNote.Line openOfficer(Post post, Agency agency, UserNames names, String hash, AppKey key) {
        String userName = names.nameFor(post, agency);
        OfficerId id = post.officer();
        Optional<Officer> officer = officers.find(id);
        String fullName = officer.map(Officer::fullName).orElse(userName);
        String email = officer.map(Officer::email).orElse("");
        var account = new Account(idOf(userName), fullName, null, id, null, "", "", null, email, "");
        if (open(account, userName, hash) && strong.include(post.role())) {
            factors.giveApp(account.id(), key);
        }
        return new AccountsNote.Line(post.role(), userName, fullName, post.title() + ", " + agency.name());
    }

    private boolean open(Account account, @Nullable String userName, String hash) {
        boolean opened = accounts.open(account, userName, clock.instant());
        if (opened) {
            accounts.setPasswordHash(account.id(), hash, clock.instant());
        }
        return opened;
    }

    private static AccountId idOf(String name) {
        return new AccountId(
                UUID.nameUUIDFromBytes(("account/" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
