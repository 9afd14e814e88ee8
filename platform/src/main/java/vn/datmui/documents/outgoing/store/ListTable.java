package vn.datmui.documents.outgoing.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.outgoing.ListQuery;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.View;

/** Lists of outgoing documents, each row one that the person may see. */
@Repository
public class ListTable {

    private static final String SEEN = """
            o.agency = :agency and (:seesAgency or o.unit = any (string_to_array(:units, '|')) or o.drafter = :officer
                or o.signer = :officer or (o.stage = 'FORM_CHECK' and :headOf <> ''))""";

    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OutgoingDocument> find(ListQuery query, String folded) {
        String sql = "select o.* from documents.outgoing o where " + where(query.view())
                + " and (:words = '' or o.folded like " + ":pattern) order by " + order(query.view())
                + " limit :limit offset :offset";
        return bound(sql, query)
                .param("words", folded)
                .param("pattern", "%" + folded.replaceAll("[%_\\\\]", "") + "%")
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", (query.page() - 1) * ListQuery.PAGE_SIZE)
                .query(OutgoingTable::read)
                .list();
    }

    public int count(ListQuery query, String folded) {
        return bound(
                        "select count(*) from documents.outgoing o where " + where(query.view())
                                + " and (:words = '' or o.folded like :pattern)",
                        query)
                .param("words", folded)
                .param("pattern", "%" + folded.replaceAll("[%_\\\\]", "") + "%")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, ListQuery query) {
        return jdbc.sql(sql)
                .param("agency", query.agency().value())
                .param("officer", query.officer())
                .param("seesAgency", query.seesAgency())
                .param("isClerk", query.isClerk())
                .param("units", String.join("|", query.units()))
                .param("headOf", String.join("|", query.headOf()));
    }

    private static String where(View view) {
        return switch (view) {
            case TURN -> SEEN + """
                     and ((o.stage = 'DRAFTING' and o.drafter = :officer)
                    or (o.stage = 'CONTENT_CHECK' and o.drafter <> :officer
                        and o.unit = any (string_to_array(:headOf, '|')))
                    or (o.stage = 'FORM_CHECK' and o.drafter <> :officer and (:isClerk
                        or (:headOf <> '' and not o.unit = any (string_to_array(:headOf, '|')))))
                    or (o.stage = 'SIGNING' and o.signer = :officer) or (o.stage = 'SIGNED' and :isClerk))""";
            case MINE -> SEEN + " and o.drafter = :officer and o.stage <> 'WITHDRAWN'";
            case ALL -> SEEN + " and o.stage in ('DRAFTING', 'CONTENT_CHECK', 'FORM_CHECK', 'SIGNING')";
            case TO_ISSUE -> SEEN + " and o.stage = 'SIGNED'";
            case ISSUED -> SEEN + " and o.stage = 'ISSUED'";
            case GIVEN -> """
                    o.agency = :agency and o.stage in ('ISSUED', 'RECALLED', 'REPLACED') and exists (
                        select 1 from documents.addressee a where a.document = o.id and a.way = 'UNIT'
                        and a.code = any (string_to_array(:units, '|')))""";
            case ENDED -> SEEN + " and o.stage in ('CANCELLED', 'RECALLED', 'REPLACED', 'WITHDRAWN')";
        };
    }

    private static String order(View view) {
        return switch (view) {
            case TURN, ALL, TO_ISSUE -> "o.urgency = 'NORMAL', o.changed_at, o.id";
            case MINE, ISSUED, GIVEN, ENDED -> "o.changed_at desc, o.id";
        };
    }

    /** What waits for the signer, the urgent and the oldest first. */
    public List<OutgoingDocument> toSign(java.util.UUID officer, int atMost) {
        return jdbc.sql("""
                        select * from documents.outgoing where signer = ? and stage = 'SIGNING'
                        order by urgency = 'NORMAL', changed_at, id limit ?""")
                .param(officer)
                .param(atMost)
                .query(OutgoingTable::read)
                .list();
    }

    /** Whether the document was given to one of the units. */
    public boolean isGivenTo(java.util.UUID document, List<String> units) {
        return jdbc.sql("""
                        select exists (select 1 from documents.addressee where document = :document and way = 'UNIT'
                            and code = any (string_to_array(:units, '|')))""")
                .param("document", document)
                .param("units", String.join("|", units))
                .query(Boolean.class)
                .single();
    }
}
