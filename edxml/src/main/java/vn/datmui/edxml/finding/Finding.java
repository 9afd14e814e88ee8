package vn.datmui.edxml.finding;

import java.util.List;

/** One thing that is wrong or odd in received bytes; the words are made of the code and the parameters. */
public record Finding(FindingCode code, Place place, List<String> parameters) {

    public Finding {
        parameters = List.copyOf(parameters);
    }

    public Severity severity() {
        return code.severity();
    }

    /** The sentence for a person, {@code vi} or {@code en}. */
    public String words(String language) {
        return FindingWords.say(this, language);
    }
}
