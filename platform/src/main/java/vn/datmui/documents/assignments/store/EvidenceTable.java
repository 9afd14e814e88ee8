package vn.datmui.documents.assignments.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.assignments.AssignmentId;
import vn.datmui.documents.incoming.Scan;
import vn.datmui.documents.incoming.store.Rows;
import vn.datmui.documents.incoming.store.ScanTable;
import vn.datmui.files.StoredFile;

/** What proves the work on a task. */
@Repository
public class EvidenceTable {

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(AssignmentId task, StoredFile file, Instant at, String byName) {
        jdbc.sql("""
                        insert into documents.evidence (assignment, ordinal, file, name, content_type, size, digest, at, by_name)
                        select :task, 1 + count(*), :file, :name, :type, :size, :digest, :at, :by
                        from documents.evidence where assignment = :task""")
                .param("task", task.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("size", file.size())
                .param("digest", file.digest().hex())
                .param("at", Rows.time(at))
                .param("by", byName)
                .update();
    }

    public List<Scan> of(AssignmentId task) {
        return jdbc.sql("select * from documents.evidence where assignment = ? order by ordinal")
                .param(task.value())
                .query(ScanTable::read)
                .list();
    }
}
