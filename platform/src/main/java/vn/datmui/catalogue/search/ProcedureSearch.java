package vn.datmui.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.search.Syllables.Syllable;
import vn.datmui.kernel.BilingualText;

/**
 * Finds procedures by what people type: with or without accents, in either tone placement, with a letter wrong, by name,
 * synonym, life event, field or code. Exact accents come first; a procedure is found when it has at least two thirds of the words.
 */
public final class ProcedureSearch {

    private static final double ENOUGH = 0.66;
    private static final double FILED_HERE = 0.05;

    private final Map<String, BilingualText> lifeEvents;
    private final IdentityHashMap<Procedure, List<Text>> texts = new IdentityHashMap<>();

    /** A text by which a procedure is found, and how much a word found in it is worth. */
    private record Text(Syllables words, double weight) {}

    private record Hit(Procedure procedure, double score) {}

    public ProcedureSearch(Map<String, BilingualText> lifeEvents) {
        this.lifeEvents = Map.copyOf(lifeEvents);
    }

    public List<Procedure> find(String words, List<Procedure> among) {
        Syllables query = Syllables.of(words).first();
        if (query.all().isEmpty()) {
            return List.of();
        }
        return among.stream()
                .map(p -> new Hit(p, score(p, query)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .map(Hit::procedure)
                .toList();
    }

    private double score(Procedure procedure, Syllables query) {
        List<Text> own = textsOf(procedure);
        double sum = 0;
        int found = 0;
        for (Syllable wanted : query.all()) {
            double best = own.stream().mapToDouble(t -> best(wanted, t)).max().orElse(0);
            sum += best;
            found += best > 0 ? 1 : 0;
        }
        if (found < Math.ceil(ENOUGH * query.all().size() - 0.01)) {
            return 0;
        }
        double here = procedure.canBeFiledHere() ? FILED_HERE : 0;
        return here
                + sum / query.all().size()
                + own.stream().mapToDouble(t -> together(query, t)).max().orElse(0);
    }

    private static double best(Syllable wanted, Text text) {
        double best = 0;
        for (Syllable word : text.words().all()) {
            best = Math.max(best, Likeness.of(wanted, word));
        }
        return best * text.weight();
    }

    /** Words that stand together in a text, and cover much of it, mean more than the same words strewn about. */
    private static double together(Syllables query, Text text) {
        int pairs = Math.max(1, query.all().size() - 1);
        int size = text.words().all().size();
        double covered = Math.min(1.0, query.all().size() / (double) Math.max(1, size));
        double neighbours = text.words().sharedNeighbours(query) / (double) pairs;
        return text.weight() * (neighbours * 0.6 + neighbours * covered * 0.4 + exactness(query, text) * 0.3);
    }

    private static double exactness(Syllables query, Text text) {
        long exact = query.all().stream()
                .filter(q -> text.words().all().stream().anyMatch(w -> w.exact().equals(q.exact())))
                .count();
        return exact == query.all().size() ? 1 : 0;
    }

    private synchronized List<Text> textsOf(Procedure procedure) {
        return texts.computeIfAbsent(procedure, this::read);
    }

    private List<Text> read(Procedure procedure) {
        List<Text> own = new ArrayList<>();
        own.add(new Text(Syllables.of(procedure.code()), 2.0));
        both(own, procedure.name(), 1.0);
        procedure.synonyms().forEach(s -> own.add(new Text(Syllables.of(s), 0.95)));
        procedure
                .lifeEvents()
                .forEach(e -> Optional.ofNullable(lifeEvents.get(e)).ifPresent(n -> both(own, n, 0.6)));
        both(own, procedure.field().name(), 0.5);
        both(own, procedure.summary(), 0.3);
        return List.copyOf(own);
    }

    private static void both(List<Text> own, BilingualText text, double weight) {
        own.add(new Text(Syllables.of(text.vi()), weight));
        own.add(new Text(Syllables.of(text.en()), weight * 0.9));
    }
}
