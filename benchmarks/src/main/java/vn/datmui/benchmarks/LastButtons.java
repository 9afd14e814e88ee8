package vn.datmui.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.datmui.tour.Applying;
import vn.datmui.tour.Citizen;
import vn.datmui.tour.Press;
import vn.datmui.tour.TourBroken;

/**
 * Applications that lack only the last button. One is filled in page by page for each person; the others are copies of its
 * draft, made in the database. A press counts when the platform has answered with the way to the confirmation.
 */
final class LastButtons {

    private static final String COPIES = """
            insert into dossiers.draft
            select (jsonb_populate_record(d, jsonb_build_object('id', c.id))).*
            from dossiers.draft d cross join (values %s) c (id)
            where d.id = '%s'""";

    private final BenchDatabase database;
    private final List<Press> patterns;
    private final List<UUID> drafts = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LastButtons(BenchDatabase database, List<Press> patterns) {
        this.database = database;
        this.patterns = patterns;
    }

    static LastButtons of(BenchDatabase database, List<Citizen> citizens) {
        List<Press> patterns = new ArrayList<>();
        for (int i = 0; i < citizens.size(); i++) {
            Applying applying = Applicants.prepared(citizens.get(i), i);
            patterns.add(applying.press());
        }
        return new LastButtons(database, patterns);
    }

    /** So many drafts, shared out among the people; returns how many there are. */
    int prepare(int count) {
        drafts.clear();
        for (int i = 0; i < count; i++) {
            drafts.add(UUID.randomUUID());
        }
        for (int person = 0; person < patterns.size(); person++) {
            copy(person, count);
        }
        return count;
    }

    private void copy(int person, int count) {
        List<String> values = new ArrayList<>();
        for (int n = person; n < count; n += patterns.size()) {
            values.add("('%s'::uuid)".formatted(drafts.get(n)));
        }
        if (!values.isEmpty()) {
            database.run(COPIES.formatted(String.join(",", values), draftOf(patterns.get(person))));
        }
    }

    void press(int person, int number) throws Exception {
        Press pattern = patterns.get(person);
        URI target = pattern.target().resolve("/apply/%s/submit".formatted(drafts.get(number)));
        HttpRequest request = HttpRequest.newBuilder(target)
                .header("Cookie", pattern.cookies())
                .header("Content-Type", pattern.contentType())
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(pattern.body()))
                .build();
        HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
        String way = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303 || !way.endsWith("/done")) {
            throw new TourBroken("%s answered %d".formatted(target, answer.statusCode()));
        }
    }

    private static String draftOf(Press press) {
        String[] parts = Objects.requireNonNull(press.target().getPath()).split("/");
        return parts[2];
    }
}
