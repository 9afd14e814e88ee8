package vn.datmui.benchmarks.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import vn.datmui.benchmarks.BenchDatabase;
import vn.datmui.edxml.message.StatusMessage;

/** What the axis acknowledged, and the comparison with what became of it: nothing lost, nothing twice. */
final class History {

    private final Collection<String> documents = new ConcurrentLinkedQueue<>();
    private final Set<String> recalled = ConcurrentHashMap.newKeySet();
    private final Set<String> updated = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> heard = new ConcurrentHashMap<>();
    private final AtomicLong came = new AtomicLong();

    void sent(String document) {
        documents.add(document);
    }

    void recalled(String document) {
        recalled.add(document);
    }

    void updated(String document) {
        updated.add(document);
    }

    /** Copies of a status count once: the axis doubles those too. */
    void heard(StatusMessage status) {
        heard.computeIfAbsent(status.responseFor().documentId(), id -> ConcurrentHashMap.newKeySet())
                .add(status.statusCode());
    }

    int documents() {
        return documents.size();
    }

    int size() {
        return documents.size() + recalled.size() + updated.size();
    }

    long came() {
        return came.get();
    }

    boolean isDone(BenchDatabase database) {
        var taken = database.texts("select count(*) from exchange.message where direction = 'IN' and state = 'TAKEN'")
                .getFirst();
        var waiting = database.texts(
                        "select count(*) from exchange.message where direction = 'OUT' and state = 'WAITING'")
                .getFirst();
        return taken.equals(String.valueOf(size())) && waiting.equals("0");
    }

    /** Every broken promise in a sentence. */
    List<String> compare(BenchDatabase database) {
        came.set(Long.parseLong(database.texts("select count(*) from exchange.message where direction = 'IN'")
                .getFirst()));
        var broken = new ArrayList<String>();
        conversations(database, broken);
        answers(database, broken);
        inAll(database, broken);
        for (var document : documents) {
            var told = heard.getOrDefault(document, Set.of());
            if (!told.contains("01")) {
                broken.add("the sender was never told that " + document + " arrived");
            }
            if ((recalled.contains(document) || updated.contains(document)) && !told.contains("15")) {
                broken.add("the sender was never told that the change of " + document + " was accepted");
            }
        }
        return broken;
    }

    private void conversations(BenchDatabase database, List<String> broken) {
        var stored = new TreeMap<String, String>();
        for (var row : database.texts("select document_id || '|' || state from exchange.conversation")) {
            int bar = row.lastIndexOf('|');
            if (stored.put(row.substring(0, bar), row.substring(bar + 1)) != null) {
                broken.add("twice: " + row);
            }
        }
        for (var document : documents) {
            var state = stored.remove(document);
            var wanted = recalled.contains(document) ? "RECALLED" : "ARRIVED";
            if (!wanted.equals(state)) {
                broken.add(document + " is " + state + " instead of " + wanted);
            }
        }
        stored.keySet().forEach(unknown -> broken.add("nobody sent " + unknown));
    }

    /** One answer per effect: 01 per document, 15 per change. */
    private void answers(BenchDatabase database, List<String> broken) {
        var counted = new HashSet<>(database.texts("""
                select document_id || '|' || action || '|' || count(*) from exchange.message
                where direction = 'OUT' group by document_id, action"""));
        var wanted = new HashSet<String>();
        documents.forEach(document -> wanted.add(document + "|01|1"));
        recalled.forEach(document -> wanted.add(document + "|15|1"));
        updated.forEach(document -> wanted.add(document + "|15|1"));
        counted.stream().filter(row -> !wanted.contains(row)).forEach(row -> broken.add("answered wrongly: " + row));
        wanted.stream().filter(row -> !counted.contains(row)).forEach(row -> broken.add("not answered: " + row));
    }

    private void inAll(BenchDatabase database, List<String> broken) {
        database.texts("""
                        select state || ' ' || coalesce(trouble, '') || ' ' || document_id from exchange.message
                        where state in ('BAD', 'FAILED', 'KEPT_WAITING', 'EXCLUDED') limit 20""").forEach(row -> broken.add("in trouble: " + row));
        var versions = database.texts("""
                select count(*) from exchange.conversation c join exchange.message m on m.id = c.version where m.action = '2'""");
        if (!versions.getFirst().equals(String.valueOf(updated.size()))) {
            broken.add(versions.getFirst() + " new versions count instead of " + updated.size());
        }
        var once = database.texts("select count(distinct fingerprint) from exchange.message where state = 'TAKEN'");
        if (!once.getFirst().equals(String.valueOf(size()))) {
            broken.add(once.getFirst() + " different messages were taken instead of " + size());
        }
    }
}
