package vn.datmui.dossiers.desk;

/**
 * What a worklist shows; all of it stands in the address, so that a filter can be kept as a link.
 *
 * @param words part of a code, or of a name without accents; empty for all
 * @param procedure a procedure code; empty for all
 * @param page from 1
 */
public record WorklistFilter(WorklistView view, String words, String procedure, int page) {

    public static final int PAGE_SIZE = 50;

    public WorklistFilter {
        words = words.replaceAll("\\p{Cntrl}", " ").strip();
        procedure = procedure.replaceAll("\\p{Cntrl}", "").strip();
        page = Math.clamp(page, 1, 10_000);
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
