package vn.datmui.documents.incoming.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.incoming.Scan;
import vn.datmui.files.FileId;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.AccountId;

/** The scans of paper documents, and the files handed in with forms that came back. */
@Repository
public class ScanTable {

    private final JdbcClient jdbc;

    ScanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(IncomingId document, StoredFile file) {
        jdbc.sql("""
                        insert into documents.incoming_file (incoming, ordinal, file, name, content_type, size, digest)
                        select :incoming, 1 + count(*), :file, :name, :type, :size, :digest
                        from documents.incoming_file where incoming = :incoming""")
                .param("incoming", document.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("size", file.size())
                .param("digest", file.digest().hex())
                .update();
    }

    public List<Scan> of(IncomingId document) {
        return jdbc.sql("select * from documents.incoming_file where incoming = ? order by ordinal")
                .param(document.value())
                .query(ScanTable::read)
                .list();
    }

    public void handedIn(FileId file, AccountId by, Instant at) {
        jdbc.sql("insert into documents.handed_file (file, account, at) values (?, ?, ?) on conflict do nothing")
                .param(file.value())
                .param(by.value())
                .param(Rows.time(at))
                .update();
    }

    public boolean isHandedInBy(FileId file, AccountId account) {
        return jdbc.sql("select count(*) from documents.handed_file where file = ? and account = ?")
                        .param(file.value())
                        .param(account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public static Scan read(ResultSet row, int n) throws SQLException {
        return new Scan(
                row.getInt("ordinal"),
                new FileId(row.getObject("file", UUID.class)),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("digest"));
    }
}
