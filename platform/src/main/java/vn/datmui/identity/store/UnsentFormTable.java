package vn.datmui.identity.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;
import vn.datmui.pages.UnsentForm;

/** Forms that were sent too late, by the digest of the browser's token and the account whose they are. */
@Repository
public class UnsentFormTable {

    private final JdbcClient jdbc;

    UnsentFormTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param most how many one person may have waiting; the oldest make room */
    @Transactional
    public void keep(Digest token, AccountId account, UnsentForm form, Instant until, int most) {
        jdbc.sql("""
                insert into identity.unsent_form (token_digest, account, address, page, typed, expires_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (token_digest, account, address) do update
                set page = excluded.page, typed = excluded.typed, expires_at = excluded.expires_at
                """)
                .params(token.hex(), account.value(), form.address(), form.page())
                .params(write(form.typed()), Timestamp.from(until))
                .update();
        jdbc.sql("""
                delete from identity.unsent_form f where account = ? and (token_digest, address) not in
                    (select token_digest, address from identity.unsent_form
                     where account = f.account order by expires_at desc limit ?)
                """).params(account.value(), most).update();
    }

    public List<UnsentForm> of(Digest token, AccountId account, Instant now) {
        return jdbc.sql("""
                        select address, page, typed from identity.unsent_form
                        where token_digest = ? and account = ? and expires_at > ? order by expires_at desc
                        """)
                .params(token.hex(), account.value(), Timestamp.from(now))
                .query((row, n) -> form(row))
                .list();
    }

    public void forget(Digest token, AccountId account, String address) {
        jdbc.sql("delete from identity.unsent_form where token_digest = ? and account = ? and address = ?")
                .params(token.hex(), account.value(), address)
                .update();
    }

    public void forgetExpired(Instant now) {
        jdbc.sql("delete from identity.unsent_form where expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static UnsentForm form(ResultSet row) throws SQLException {
        return new UnsentForm(row.getString("address"), row.getString("page"), read(row.getString("typed")));
    }

    /** As browsers write forms. */
    private static String write(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> read(String form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int middle = pair.indexOf('=');
            typed.computeIfAbsent(decode(pair.substring(0, middle)), _ -> new ArrayList<>())
                    .add(decode(pair.substring(middle + 1)));
        }
        return typed;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
