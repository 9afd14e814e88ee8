package vn.datmui.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.Account;
import vn.datmui.identity.TaxCode;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.PersonalId;

/** Accounts and the hashes of their passwords. */
@Repository
public class AccountTable {

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(AccountId id) {
        return one("select * from identity.account where id = ?", id.value());
    }

    public Optional<Account> findCitizen(PersonalId personalId) {
        return one("select * from identity.account where personal_id = ?", personalId.value());
    }

    public Optional<Account> findBusiness(TaxCode code) {
        return one("select * from identity.account where tax_code = ?", code.value());
    }

    /** Opens the account of a business unless it has one. */
    public void openBusiness(AccountId id, String name, TaxCode code, Instant now) {
        jdbc.sql("insert into identity.account (id, tax_code, full_name, opened_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(id.value(), code.value(), name, Timestamp.from(now))
                .update();
    }

    public Optional<Account> findOfficer(OfficerId officer) {
        return one("select * from identity.account where officer = ?", officer.value());
    }

    public Optional<Account> findOfficer(String userName) {
        return one("select * from identity.account where user_name = ?", userName);
    }

    /** The name by which an officer signs in; blank for a citizen. */
    public String userName(AccountId id) {
        return jdbc.sql("select coalesce(user_name, '') from identity.account where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Opens the account unless the person has one already; says whether it did. */
    public boolean open(Account account, @Nullable String userName, Instant now) {
        return jdbc.sql("""
                        insert into identity.account (id, personal_id, officer, user_name, full_name, birth_date, gender,
                               address, area_code, email, phone, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .param(account.id().value())
                        .param(
                                account.personalId() == null
                                        ? null
                                        : account.personalId().value())
                        .param(
                                account.officer() == null
                                        ? null
                                        : account.officer().value())
                        .param(userName)
                        .param(account.fullName())
                        .param(account.birthDate())
                        .param(account.gender())
                        .param(account.address())
                        .param(account.areaCode())
                        .params(account.email(), account.phone())
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Adds what was not known yet of a person; never changes what was. */
    public void fillBlanks(AccountId id, Account told) {
        jdbc.sql("""
                update identity.account
                   set birth_date = coalesce(birth_date, cast(:born as date)),
                       gender = case when gender = '' then :gender else gender end,
                       address = case when address = '' then :address else address end,
                       email = case when email = '' then :email else email end,
                       phone = case when phone = '' then :phone else phone end
                 where id = :id""")
                .param("born", told.birthDate())
                .param("gender", told.gender())
                .param("address", told.address())
                .param("email", told.email())
                .param("phone", told.phone())
                .param("id", id.value())
                .update();
    }

    /** Since when nobody may come in by the account; null lets its person in again. */
    public void setSuspended(AccountId id, @Nullable Instant since) {
        jdbc.sql("update identity.account set suspended_at = ? where id = ?")
                .param(since == null ? null : Timestamp.from(since))
                .param(id.value())
                .update();
    }

    public boolean isSuspended(AccountId id) {
        return jdbc.sql("select exists (select from identity.account where id = ? and suspended_at is not null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** The officers whose accounts are suspended, by their ids. */
    public Set<String> suspendedOfficers() {
        return Set.copyOf(jdbc.sql(
                        "select officer::text from identity.account where suspended_at is not null and officer is not null")
                .query(String.class)
                .list());
    }

    /** Sets one fact about a person, as an officer has decided upon it. */
    public void correct(AccountId id, String fact, String value) {
        String column = switch (fact) {
            case "FULL_NAME" -> "full_name = ?";
            case "BIRTH_DATE" -> "birth_date = ?::date";
            case "GENDER" -> "gender = ?";
            case "ADDRESS" -> "address = ?";
            case "EMAIL" -> "email = ?";
            case "PHONE" -> "phone = ?";
            default -> throw new IllegalArgumentException("no such fact: " + fact);
        };
        jdbc.sql("update identity.account set " + column + " where id = ?")
                .params(value, id.value())
                .update();
    }

    public Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("select hash from identity.password where account = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    public void setPasswordHash(AccountId id, String hash, Instant now) {
        jdbc.sql("""
                insert into identity.password (account, hash, changed_at) values (?, ?, ?)
                on conflict (account) do update set hash = excluded.hash, changed_at = excluded.changed_at
                """).params(id.value(), hash, Timestamp.from(now)).update();
    }

    private Optional<Account> one(String sql, Object key) {
        return jdbc.sql(sql).param(key).query((row, n) -> account(row)).optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        String personalId = row.getString("personal_id");
        String taxCode = row.getString("tax_code");
        UUID officer = row.getObject("officer", UUID.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                personalId == null ? null : new PersonalId(personalId),
                officer == null ? null : new OfficerId(officer),
                row.getObject("birth_date", LocalDate.class),
                row.getString("gender"),
                row.getString("address"),
                row.getString("area_code"),
                row.getString("email"),
                row.getString("phone"),
                taxCode == null ? null : new TaxCode(taxCode));
    }
}
