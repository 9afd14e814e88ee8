package vn.datmui.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.catalogue.publishing.StoredVersion;
import vn.datmui.catalogue.publishing.Versions;
import vn.datmui.catalogue.source.JsonText;
import vn.datmui.kernel.Digest;

/** The publications in {@code catalogue.procedure_version}. */
@Repository
class SqlVersions implements Versions {

    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcClient jdbc;

    SqlVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue.procedure_version'))")
                .query((row, number) -> "")
                .list();
    }

    @Override
    public List<StoredVersion> all() {
        return jdbc.sql("select * from catalogue.procedure_version order by code, version")
                .query(SqlVersions::version)
                .list();
    }

    @Override
    public Optional<StoredVersion> last(String code, LocalDate statedFrom) {
        return jdbc.sql("""
                        select * from catalogue.procedure_version where code = :code and stated_from = :from
                        order by version desc limit 1
                        """)
                .param("code", code)
                .param("from", statedFrom)
                .query(SqlVersions::version)
                .optional();
    }

    @Override
    public int highest(String code) {
        return jdbc.sql("select coalesce(max(version), 0) from catalogue.procedure_version where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(StoredVersion version) {
        jdbc.sql("""
                        insert into catalogue.procedure_version
                            (code, version, stated_from, valid_from, valid_to, digest, source_file, document, published_at)
                        values (:code, :version, :stated, :from, :to, :digest, :file, cast(:document as jsonb), :at)
                        """)
                .param("code", version.code())
                .param("version", version.version())
                .param("stated", version.statedFrom())
                .param("from", version.validFrom())
                .param("to", version.validTo())
                .param("digest", version.digest().hex())
                .param("file", version.sourceFile())
                .param("document", JsonText.of(version.document()))
                .param("at", OffsetDateTime.ofInstant(version.publishedAt(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public void endEarlier(String code, LocalDate statedFrom, LocalDate next) {
        jdbc.sql("""
                        update catalogue.procedure_version
                        set replaced = valid_from >= :next,
                            valid_to = case
                                when valid_from >= :next then valid_to
                                else least(valid_to, cast(:next as date) - 1)
                            end
                        where code = :code and stated_from = :stated and not replaced
                        """)
                .param("code", code)
                .param("stated", statedFrom)
                .param("next", next)
                .update();
    }

    private static StoredVersion version(ResultSet row, int number) throws SQLException {
        return new StoredVersion(
                row.getString("code"),
                row.getInt("version"),
                row.getObject("stated_from", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("replaced"),
                new Digest(row.getString("digest")),
                row.getString("source_file"),
                JSON.readValue(row.getString("document"), DOCUMENT),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
