package vn.datmui.worktime.holidays;

/** Words for people in both languages; neither is blank. */
public record Wording(String vi, String en) {

    public Wording {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("blank words: '%s', '%s'".formatted(vi, en));
        }
    }
}
