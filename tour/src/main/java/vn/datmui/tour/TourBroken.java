package vn.datmui.tour;

/** Something did not hold on the tour; the words say what and where. */
public final class TourBroken extends RuntimeException {

    public TourBroken(String words) {
        super(words, null, false, false);
    }
}
