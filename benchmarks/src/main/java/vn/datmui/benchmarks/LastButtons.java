package vn.datmui.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final UUID NONE = new UUID(0, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<BenchDatabase> database;
    private final List<Press> patterns;
    private final List<UUID> drafts = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LastButtons(Supplier<BenchDatabase> database, List<Press> patterns) {
        this.database = database;
        this.patterns = patterns;
    }

    static LastButtons of(Supplier<BenchDatabase> database, List<Citizen> citizens) {
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
        drafts.addAll(Collections.nCopies(count, NONE));
        for (int person = 0; person < patterns.size(); person++) {
            int own = (count - person + patterns.size() - 1) / patterns.size();
            List<UUID> made = more(person, own);
            for (int i = 0; i < made.size(); i++) {
                drafts.set(person + i * patterns.size(), made.get(i));
            }
        }
        return count;
    }

    /** So many new drafts of one person. */
    List<UUID> more(int person, int count) {
        List<UUID> made = Stream.generate(UUID::randomUUID).limit(count).toList();
        if (!made.isEmpty()) {
            String values = made.stream().map("('%s'::uuid)"::formatted).collect(Collectors.joining(","));
            database.get().run(COPIES.formatted(values, draftOf(patterns.get(person))));
        }
        return made;
    }

    void press(int person, int number) throws Exception {
        press(person, drafts.get(number));
    }

    /** @throws TourBroken when the answer is not the way to the confirmation */
    void press(int person, UUID draft) throws IOException, InterruptedException {
        Press pattern = patterns.get(person);
        URI target = pattern.target().resolve("/apply/%s/submit".formatted(draft));
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
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
