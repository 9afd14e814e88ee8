package vn.datmui.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.notices.mail.Letter;

/** The tray of outgoing letters. */
@Repository
public class LetterTable {

    private final JdbcClient jdbc;

    LetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param first when it may be tried first */
    public void add(Letter letter, Instant first) {
        jdbc.sql("insert into notices.letter (notice, recipient, title, body, next_try_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(letter.notice(), letter.recipient(), letter.title(), letter.body())
                .params(Timestamp.from(first), Timestamp.from(letter.expiresAt()))
                .update();
    }

    /** Lends letters that are due: nobody else gets them until the loan is over, even if this node dies. */
    public List<Letter> lend(int most, Instant now, Instant until) {
        return jdbc.sql("""
                update notices.letter set attempts = attempts + 1, next_try_at = ?
                 where notice in (select notice from notices.letter
                                   where state = 'WAITING' and next_try_at <= ?
                                   order by next_try_at limit ? for update skip locked)
                returning *
                """)
                .params(Timestamp.from(until), Timestamp.from(now), most)
                .query((row, n) -> letter(row))
                .list();
    }

    public void tryAt(UUID notice, Instant next, String why) {
        jdbc.sql("update notices.letter set next_try_at = ?, last_error = ? where notice = ? and state = 'WAITING'")
                .params(Timestamp.from(next), why, notice)
                .update();
    }

    /** Takes back letters that were lent and not tried. */
    public void giveBack(List<Letter> untried, Instant next) {
        if (!untried.isEmpty()) {
            jdbc.sql("update notices.letter set next_try_at = :next, attempts = attempts - 1"
                            + " where notice in (:notices) and state = 'WAITING'")
                    .param("next", Timestamp.from(next))
                    .param("notices", untried.stream().map(Letter::notice).toList())
                    .update();
        }
    }

    /** Ends what nobody took within its time to live. */
    public void expire(Instant now) {
        jdbc.sql("update notices.letter set state = 'EXPIRED', ended_at = :now"
                        + " where state = 'WAITING' and expires_at <= :now and next_try_at <= :now")
                .param("now", Timestamp.from(now))
                .update();
    }

    public void end(UUID notice, Letter.End end, String why, Instant now) {
        jdbc.sql(
                        "update notices.letter set state = ?, last_error = ?, ended_at = ? where notice = ? and state = 'WAITING'")
                .params(end.name(), why, Timestamp.from(now), notice)
                .update();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("notice", UUID.class),
                row.getString("recipient"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getTimestamp("expires_at").toInstant());
    }
}
