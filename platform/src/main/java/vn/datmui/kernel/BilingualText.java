package vn.datmui.kernel;

/** A text of the trade in both languages. The Vietnamese one is official and never blank; English falls back to it. */
public record BilingualText(String vi, String en) {

    public BilingualText {
        if (vi.isBlank()) {
            throw new IllegalArgumentException("the Vietnamese text is blank");
        }
        en = en.isBlank() ? vi : en;
    }

    public static BilingualText of(String vi, String en) {
        return new BilingualText(vi, en);
    }

    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
