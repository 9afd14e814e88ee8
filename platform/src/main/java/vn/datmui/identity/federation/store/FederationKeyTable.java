package vn.datmui.identity.federation.store;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.provider.Seal;

/** Our own key towards providers in {@code identity.federation_key}, sealed. */
@Repository
public class FederationKeyTable {

    private final JdbcClient jdbc;
    private final Seal seal;

    FederationKeyTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The key that there is, or a fresh one, which every node then has. */
    @Transactional
    public RSAKey oneOrElse(Supplier<RSAKey> fresh, Instant now) {
        return read().orElseGet(() -> {
            jdbc.sql("lock table identity.federation_key in exclusive mode").update();
            return read().orElseGet(() -> add(fresh.get(), now));
        });
    }

    private RSAKey add(RSAKey pair, Instant now) {
        jdbc.sql("insert into identity.federation_key (id, sealed, since) values (?, ?, ?)")
                .params(pair.getKeyID(), seal.seal(pair.toJSONString().getBytes(StandardCharsets.UTF_8)))
                .param(Timestamp.from(now))
                .update();
        return pair;
    }

    private Optional<RSAKey> read() {
        return jdbc.sql("select sealed from identity.federation_key order by since desc limit 1")
                .query((row, n) -> pair(row.getBytes("sealed")))
                .optional();
    }

    private RSAKey pair(byte[] sealed) {
        try {
            return RSAKey.parse(new String(seal.open(sealed), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("the key towards providers in the database cannot be read", e);
        }
    }
}
