package vn.datmui.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.CarriedFile;
import vn.datmui.files.FileId;

/** The files of messages. */
@Repository
public class AttachmentTable {

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID message, CarriedFile file) {
        jdbc.sql("""
                        insert into exchange.attachment (message, ordinal, name, content_type, size, sha256, file)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(message)
                .param(file.ordinal())
                .param(file.name())
                .param(file.contentType())
                .param(file.size())
                .param(file.sha256())
                .param(file.file().value())
                .update();
    }

    /** Those that may still be read. */
    public List<CarriedFile> of(UUID message) {
        return jdbc.sql("select * from exchange.attachment where message = ? and withdrawn_at is null order by ordinal")
                .param(message)
                .query(AttachmentTable::read)
                .list();
    }

    /** From now on nobody reads the contents of any version of the document (Decree 30/2020, art. 18(4)). */
    public void withdraw(UUID conversation, Instant now) {
        jdbc.sql("""
                        update exchange.attachment set withdrawn_at = ? where withdrawn_at is null and message in (
                            select message from exchange.entry where conversation = ?)""").param(Rows.time(now)).param(conversation).update();
        jdbc.sql("""
                        update exchange.message set raw = null where kind = 'DOCUMENT' and direction = 'IN' and id in (
                            select message from exchange.entry where conversation = ?)""").param(conversation).update();
    }

    private static CarriedFile read(ResultSet row, int number) throws SQLException {
        return new CarriedFile(
                row.getInt("ordinal"),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                new FileId(Rows.id(row, "file")));
    }
}
