package vn.datmui.documents.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The difference between two versions of a draft: paragraph by paragraph, and word by word inside a paragraph that was
 * changed. What is kept is the longest common sequence.
 */
public final class Comparison {

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A run of words, or a whole paragraph. */
    public record Piece(Kind kind, String text) {}

    /** A paragraph of the comparison. */
    public record Line(List<Piece> pieces) {

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
        }
    }

    /** Above this many comparisons a paragraph is shown as replaced. */
    private static final long MOST = 4_000_000;

    private Comparison() {}

    public static List<Line> of(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Piece piece : sequence(before, after)) {
            switch (piece.kind()) {
                case REMOVED -> removed.add(piece.text());
                case ADDED -> added.add(piece.text());
                case SAME -> {
                    flush(removed, added, lines);
                    lines.add(new Line(List.of(piece)));
                }
            }
        }
        flush(removed, added, lines);
        return lines;
    }

    /** Paragraphs that were replaced in one place are compared by pairs. */
    private static void flush(List<String> removed, List<String> added, List<Line> lines) {
        for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
            if (i >= removed.size()) {
                lines.add(new Line(List.of(new Piece(Kind.ADDED, added.get(i)))));
            } else if (i >= added.size()) {
                lines.add(new Line(List.of(new Piece(Kind.REMOVED, removed.get(i)))));
            } else {
                lines.add(new Line(words(removed.get(i), added.get(i))));
            }
        }
        removed.clear();
        added.clear();
    }

    private static List<Piece> words(String before, String after) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : sequence(List.of(before.split(" ")), List.of(after.split(" ")))) {
            if (!joined.isEmpty() && joined.getLast().kind() == piece.kind()) {
                Piece last = joined.removeLast();
                joined.add(new Piece(last.kind(), last.text() + " " + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<Piece> sequence(List<String> before, List<String> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return Stream.of(
                        all(Kind.SAME, before.subList(0, head)),
                        longest(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)),
                        all(Kind.SAME, before.subList(before.size() - tail, before.size())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Piece> all(Kind kind, List<String> texts) {
        return texts.stream().map(text -> new Piece(kind, text)).toList();
    }

    private static List<Piece> longest(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            return Stream.concat(all(Kind.REMOVED, before).stream(), all(Kind.ADDED, after).stream())
                    .toList();
        }
        return walk(before, after, lengths(before, after));
    }

    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<Piece> walk(List<String> before, List<String> after, int[][] length) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pieces.add(new Piece(Kind.SAME, before.get(i++)));
                j++;
            } else if (i < before.size() && (j == after.size() || length[i + 1][j] >= length[i][j + 1])) {
                pieces.add(new Piece(Kind.REMOVED, before.get(i++)));
            } else {
                pieces.add(new Piece(Kind.ADDED, after.get(j++)));
            }
        }
        return pieces;
    }
}
