package vn.datmui.dossiers.track.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.track.KeptUploads;
import vn.datmui.files.FileId;

@Repository
class SqlKeptUploads implements KeptUploads {

    private static final String OPEN_REQUEST = """
            from dossiers.supplement_request r join dossiers.dossier d on d.id = r.dossier
            where d.code = :code and r.round = :round and r.answered_at is null""";

    private final JdbcClient jdbc;

    SqlKeptUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KeptUpload> of(DossierCode code, int round) {
        return jdbc.sql("""
                        select line, file from dossiers.kept_upload
                        where dossier_code = ? and round = ? order by line, id""")
                .param(code.value())
                .param(round)
                .query((row, number) ->
                        new KeptUpload(row.getInt("line"), new FileId(row.getObject("file", UUID.class))))
                .list();
    }

    @Override
    public void keep(DossierCode code, int round, int line, FileId file, Instant at) {
        jdbc.sql("""
                        insert into dossiers.kept_upload (dossier_code, round, line, file, kept_at)
                        select d.code, r.round, :line, :file, :at\s""" + OPEN_REQUEST)
                .param("code", code.value())
                .param("round", round)
                .param("line", line)
                .param("file", file.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void remove(DossierCode code, int round, FileId file) {
        jdbc.sql("delete from dossiers.kept_upload where dossier_code = ? and round = ? and file = ?")
                .param(code.value())
                .param(round)
                .param(file.value())
                .update();
    }

    @Override
    public String noteOf(DossierCode code, int round) {
        return jdbc.sql("select note from dossiers.kept_note where dossier_code = ? and round = ?")
                .param(code.value())
                .param(round)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public void keepNote(DossierCode code, int round, String note, Instant at) {
        jdbc.sql(
                        "insert into dossiers.kept_note (dossier_code, round, note, kept_at) select d.code, r.round, :note, :at "
                                + OPEN_REQUEST
                                + " on conflict (dossier_code, round) do update set note = excluded.note, kept_at = excluded.kept_at")
                .param("code", code.value())
                .param("round", round)
                .param("note", note)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void clear(DossierCode code, int round) {
        for (String table : List.of("kept_upload", "kept_note")) {
            jdbc.sql("delete from dossiers." + table + " where dossier_code = ? and round = ?")
                    .param(code.value())
                    .param(round)
                    .update();
        }
    }
}
