package vn.datmui.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;
import vn.datmui.notices.Notice;

/** The notices kept in accounts, and the languages in which people want their letters. */
@Repository
public class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the notice unless the person has one of the same subject and kind; says whether it did. */
    public boolean add(UUID id, Notice notice, Instant now) {
        return jdbc.sql("""
                        insert into notices.notice (id, account, kind, subject, title_vi, title_en, body_vi, body_en, link, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account, subject, kind) do nothing
                        """)
                        .params(id, notice.to().value(), notice.kind(), notice.subject())
                        .params(
                                notice.title().vi(),
                                notice.title().en(),
                                notice.body().vi(),
                                notice.body().en())
                        .param(notice.link())
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Removes what was not sent yet; a notice whose letter somebody may have read stays. */
    public void recall(AccountId account, String subject) {
        String unsent = """
                delete from notices.letter where state = 'WAITING' and attempts = 0 and notice in
                    (select id from notices.notice where account = ? and subject = ?)""";
        jdbc.sql(unsent).params(account.value(), subject).update();
        jdbc.sql("""
                        delete from notices.notice n where account = ? and subject = ?
                            and not exists (select 1 from notices.letter l where l.notice = n.id)""").params(account.value(), subject).update();
    }

    /** Takes all notices of an account away, with letters that have not gone; says how many. */
    public int erase(AccountId account) {
        jdbc.sql("delete from notices.letter where notice in (select id from notices.notice where account = ?)")
                .param(account.value())
                .update();
        return jdbc.sql("delete from notices.notice where account = ?")
                .param(account.value())
                .update();
    }

    /** What the survivor has been told already stays where it is. */
    public void move(UUID merge, AccountId from, AccountId to) {
        jdbc.sql("""
                insert into notices.moved_with_account (merge, notice)
                select :merge, n.id from notices.notice n where n.account = :from and not exists (
                    select from notices.notice o where o.account = :to and o.subject = n.subject and o.kind = n.kind)
                on conflict do nothing""")
                .param("merge", merge)
                .param("from", from.value())
                .param("to", to.value())
                .update();
        give(merge, from, to);
    }

    public void moveBack(UUID merge, AccountId from, AccountId to) {
        give(merge, from, to);
        jdbc.sql("delete from notices.moved_with_account where merge = ?")
                .param(merge)
                .update();
    }

    private void give(UUID merge, AccountId from, AccountId to) {
        jdbc.sql("update notices.notice set account = :to where account = :from"
                        + " and id in (select notice from notices.moved_with_account where merge = :merge)")
                .param("merge", merge)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    public List<KeptNotice> of(AccountId account, int most, int skipped) {
        return jdbc.sql("select * from notices.notice where account = ? order by at desc, id limit ? offset ?")
                .params(account.value(), most, skipped)
                .query((row, n) -> notice(row))
                .list();
    }

    public Optional<KeptNotice> find(AccountId account, UUID id) {
        return jdbc.sql("select * from notices.notice where account = ? and id = ?")
                .params(account.value(), id)
                .query((row, n) -> notice(row))
                .optional();
    }

    public int count(AccountId account) {
        return jdbc.sql("select count(*) from notices.notice where account = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    public int countUnread(AccountId account) {
        return jdbc.sql("select count(*) from notices.notice where account = ? and read_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    public void read(AccountId account, UUID id, Instant now) {
        jdbc.sql("update notices.notice set read_at = ? where account = ? and id = ? and read_at is null")
                .params(Timestamp.from(now), account.value(), id)
                .update();
    }

    public void readAll(AccountId account, Instant now) {
        jdbc.sql("update notices.notice set read_at = ? where account = ? and read_at is null")
                .params(Timestamp.from(now), account.value())
                .update();
    }

    public Language languageOf(AccountId account) {
        return jdbc.sql("select language from notices.reader where account = ?")
                .param(account.value())
                .query(String.class)
                .optional()
                .map(Language::ofTag)
                .orElse(Language.VI);
    }

    public void setLanguage(AccountId account, Language language) {
        jdbc.sql("insert into notices.reader (account, language) values (?, ?)"
                        + " on conflict (account) do update set language = excluded.language")
                .params(account.value(), language.tag())
                .update();
    }

    private static KeptNotice notice(ResultSet row) throws SQLException {
        return new KeptNotice(
                row.getObject("id", UUID.class),
                BilingualText.of(row.getString("title_vi"), row.getString("title_en")),
                BilingualText.of(row.getString("body_vi"), row.getString("body_en")),
                row.getString("link"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
