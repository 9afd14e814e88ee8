package vn.datmui.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.files.FileId;

/** Table {@code files.upload}: uploads in pieces and whose they are. */
@Repository
public class UploadRows {

    /** One upload as recorded; how much has come is the length of its file in the folder. */
    public record Row(
            UUID id,
            String owner,
            String name,
            long announced,
            Instant expiresAt,
            @Nullable FileId file) {}

    private final JdbcClient jdbc;

    UploadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Row upload) {
        jdbc.sql("""
                insert into files.upload (id, owner, name, announced, expires_at)
                values (:id, :owner, :name, :announced, :expires)""")
                .param("id", upload.id())
                .param("owner", upload.owner())
                .param("name", upload.name())
                .param("announced", upload.announced())
                .param("expires", upload.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Row> find(UUID id, String owner) {
        return jdbc.sql("select * from files.upload where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, _) -> read(row))
                .optional();
    }

    public int unfinishedOf(String owner, Instant now) {
        return jdbc.sql("select count(*) from files.upload where owner = :owner and file is null and expires_at > :now")
                .param("owner", owner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    public void finish(UUID id, FileId file) {
        jdbc.sql("update files.upload set file = :file where id = :id")
                .param("file", file.value())
                .param("id", id)
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from files.upload where id = :id").param("id", id).update();
    }

    /** Removes what has run out, and tells which uploads these were. */
    public List<UUID> deleteExpired(Instant now) {
        return jdbc.sql("delete from files.upload where expires_at <= :now returning id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("name"),
                row.getLong("announced"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                file == null ? null : new FileId(file));
    }
}
