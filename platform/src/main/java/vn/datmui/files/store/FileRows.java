package vn.datmui.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.files.FileId;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.Digest;

/** Table {@code files.stored_file}: which names stand for which content. */
@Repository
public class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(StoredFile file) {
        jdbc.sql("""
                insert into files.stored_file (id, digest, name, content_type, size, pages, stored_at)
                values (:id, :digest, :name, :type, :size, :pages, :at)""")
                .param("id", file.id().value())
                .param("digest", file.digest().hex())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("size", file.size())
                .param("pages", file.pages())
                .param("at", file.storedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<StoredFile> find(UUID id) {
        return jdbc.sql("select * from files.stored_file where id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    private static StoredFile read(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new Digest(row.getString("digest")),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getObject("pages", Integer.class),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("stored_at", java.time.OffsetDateTime.class).toInstant();
    }
}
