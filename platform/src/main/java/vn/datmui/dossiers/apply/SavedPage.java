package vn.datmui.dossiers.apply;

import java.util.List;
import java.util.Set;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Finding;

/** What became of a screen that was sent. In every case what was typed is there to be shown again. */
public sealed interface SavedPage {

    /** The draft with what was typed; after a clash not in the store. */
    OpenDraft open();

    Answers typed();

    /**
     * Kept, right or wrong.
     *
     * @param findings what is wrong on this screen
     * @param newlyAsked paths of questions that the answers have called up and the screen had not shown
     */
    record Kept(OpenDraft open, FieldsAsked screen, List<Finding> findings, Set<String> newlyAsked)
            implements SavedPage {

        @Override
        public Answers typed() {
            return open.answers();
        }
    }

    /**
     * Another device has saved the same screen since this one read it, with other answers: nothing was overwritten.
     *
     * @param open the draft as the other device left it
     * @param typed the answers as typed here
     * @param differing paths of the questions answered differently
     */
    record Clash(OpenDraft open, FieldsAsked screen, Answers typed, Set<String> differing) implements SavedPage {}
}
