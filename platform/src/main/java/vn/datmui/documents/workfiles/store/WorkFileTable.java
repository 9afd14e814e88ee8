package vn.datmui.documents.workfiles.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.workfiles.FileItem;
import vn.datmui.documents.workfiles.FileState;
import vn.datmui.documents.workfiles.Retention;
import vn.datmui.documents.workfiles.WorkFile;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/** Work files and what lies in them. */
@Repository
public class WorkFileTable {

    private final JdbcClient jdbc;

    WorkFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(WorkFile one) {
        jdbc.sql("""
                        insert into documents.work_file (id, agency, unit, unit_name, code, title, retention, plan_line, keeper,
                            keeper_name, state, opened_at, revision)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id())
                .param(one.agency().value())
                .param(one.unit())
                .param(one.unitName())
                .param(one.code())
                .param(one.title())
                .param(one.retention().name())
                .param(one.planLine())
                .param(one.keeper().value())
                .param(one.keeperName())
                .param(one.state().name())
                .param(Timestamp.from(one.openedAt()))
                .param(one.revision())
                .update();
    }

    public void save(WorkFile one) {
        var index = one.index();
        jdbc.sql("""
                        update documents.work_file set state = ?, closed_at = ?, hand_over_by = ?, handed_at = ?,
                            archived_at = ?, archived_by = ?, reason = ?, index_file = ?, revision = ? where id = ?""")
                .param(one.state().name())
                .param(time(one.closedAt()))
                .param(one.handOverBy())
                .param(time(one.handedAt()))
                .param(time(one.archivedAt()))
                .param(one.archivedBy())
                .param(one.reason())
                .param(index == null ? null : index.value())
                .param(one.revision())
                .param(one.id())
                .update();
    }

    public Optional<WorkFile> find(UUID id) {
        return jdbc.sql("select * from documents.work_file where id = ?")
                .param(id)
                .query(WorkFileTable::read)
                .optional();
    }

    public Optional<WorkFile> lock(UUID id) {
        return jdbc.sql("select * from documents.work_file where id = ? for update")
                .param(id)
                .query(WorkFileTable::read)
                .optional();
    }

    /** @param units whose files are seen; everything of the agency when {@code wholeAgency} */
    public List<WorkFile> of(AgencyCode agency, boolean wholeAgency, List<String> units, UUID keeper, int atMost) {
        return jdbc.sql("""
                        select * from documents.work_file where agency = :agency
                          and (:whole or keeper = :keeper or unit = any (string_to_array(:units, '|')))
                        order by state = 'ARCHIVED', opened_at desc, id limit :most""")
                .param("agency", agency.value())
                .param("whole", wholeAgency)
                .param("keeper", keeper)
                .param("units", String.join("|", units))
                .param("most", atMost)
                .query(WorkFileTable::read)
                .list();
    }

    /** How many files were closed, and how many of them held nothing on paper only. */
    public int[] closedAndOnNetwork(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select count(*) as all_closed, count(*) filter (where not exists (
                            select 1 from documents.work_file_item i
                            where i.file = f.id and i.kind = 'PAPER' and i.taken_out is null)) as on_network
                        from documents.work_file f where agency = ? and closed_at is not null
                          and extract(year from closed_at at time zone 'Asia/Ho_Chi_Minh') = ?""")
                .param(agency.value())
                .param(year)
                .query((row, n) -> new int[] {row.getInt("all_closed"), row.getInt("on_network")})
                .single();
    }

    /** @return false when the document lies in the file already */
    public boolean add(UUID file, FileItem one) {
        return jdbc.sql("""
                        insert into documents.work_file_item (file, ordinal, kind, document, code, dated, title, author, by_name, at)
                        values (:file, (select count(*) from documents.work_file_item where file = :file) + 1, :kind, :document,
                            :code, :dated, :title, :author, :byName, :at)
                        on conflict do nothing""")
                        .param("file", file)
                        .param("kind", one.kind().name())
                        .param("document", one.document())
                        .param("code", one.code())
                        .param("dated", one.dated())
                        .param("title", one.title())
                        .param("author", one.author())
                        .param("byName", one.byName())
                        .param("at", Timestamp.from(one.at()))
                        .update()
                == 1;
    }

    public boolean takeOut(UUID file, int ordinal, String reason) {
        return jdbc.sql("""
                        update documents.work_file_item set taken_out = ?
                        where file = ? and ordinal = ? and taken_out is null""").params(reason, file, ordinal).update() == 1;
    }

    public List<FileItem> itemsOf(UUID file) {
        return jdbc.sql("select * from documents.work_file_item where file = ? and taken_out is null order by ordinal")
                .param(file)
                .query((row, n) -> new FileItem(
                        row.getInt("ordinal"),
                        FileItem.Kind.valueOf(row.getString("kind")),
                        row.getObject("document", UUID.class),
                        row.getString("code"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("title"),
                        row.getString("author"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static WorkFile read(ResultSet row, int n) throws SQLException {
        var index = row.getObject("index_file", UUID.class);
        return new WorkFile(
                row.getObject("id", UUID.class),
                new AgencyCode(row.getString("agency")),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("code"),
                row.getString("title"),
                Retention.valueOf(row.getString("retention")),
                row.getObject("plan_line", UUID.class),
                new OfficerId(row.getObject("keeper", UUID.class)),
                row.getString("keeper_name"),
                FileState.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                moment(row, "closed_at"),
                row.getObject("hand_over_by", LocalDate.class),
                moment(row, "handed_at"),
                moment(row, "archived_at"),
                row.getString("archived_by"),
                row.getString("reason"),
                index == null ? null : new FileId(index),
                row.getInt("revision"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Timestamp time(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
