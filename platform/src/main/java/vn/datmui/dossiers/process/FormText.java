package vn.datmui.dossiers.process;

import java.util.Optional;

/**
 * What officers write on an official form, and how much of it, so that the form stands on one page of A5 beside the longest
 * names and can still be read.
 */
public enum FormText {
    REASON("reason", 1000, 8),
    LEGAL_BASIS("legalBasis", 300, 1);

    private final String field;
    private final int characters;
    private final int lines;

    FormText(String field, int characters, int lines) {
        this.field = field;
        this.characters = characters;
        this.lines = lines;
    }

    public static Optional<FormText> ofField(String field) {
        return java.util.Arrays.stream(values())
                .filter(text -> text.field.equals(field))
                .findFirst();
    }

    public String field() {
        return field;
    }

    public int characters() {
        return characters;
    }

    public int lines() {
        return lines;
    }

    /** Without empty lines; in one line where the form has one. */
    String inItsLines(String text) {
        return text.replaceAll("\\s*\\R\\s*", lines == 1 ? " " : "\n");
    }

    boolean takes(String text) {
        return text.length() <= characters && text.lines().count() <= lines;
    }
}
