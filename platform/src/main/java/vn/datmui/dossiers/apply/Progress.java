package vn.datmui.dossiers.apply;

import java.util.List;
import vn.datmui.catalogue.FormPage;
import vn.datmui.catalogue.PaperAsked;

/** How far a draft has come, section by section: what the task list shows. */
public record Progress(List<PageState> pages, State papers, State wishes, boolean complete) {

    /** How far one section has come. */
    public enum State {
        NOT_STARTED,
        INCOMPLETE,
        DONE
    }

    /** A page of the form and how far it has come. */
    public record PageState(FormPage page, State state) {}

    public static Progress of(OpenDraft open) {
        List<PageState> pages = open.pages().stream()
                .map(p -> new PageState(p, stateOf(open, p)))
                .toList();
        return new Progress(
                pages, papersOf(open), wishesOf(open), Missing.in(open).isEmpty());
    }

    /** How many sections there are: the pages, the papers, the way of return. */
    public int sections() {
        return pages.size() + 2;
    }

    public int done() {
        long donePages = pages.stream().filter(p -> p.state() == State.DONE).count();
        return (int) donePages + (papers == State.DONE ? 1 : 0) + (wishes == State.DONE ? 1 : 0);
    }

    private static State stateOf(OpenDraft open, FormPage page) {
        if (!open.draft().content().seen(page.id())) {
            return State.NOT_STARTED;
        }
        boolean right = open.form().check(page, open.answers(), open.day()).isEmpty();
        return right ? State.DONE : State.INCOMPLETE;
    }

    private static State papersOf(OpenDraft open) {
        List<PaperAsked> asked = open.papersAsked();
        if (asked.stream().noneMatch(p -> Missing.isMissing(open, p))) {
            return State.DONE;
        }
        boolean begun = asked.stream()
                .anyMatch(p -> open.draft().content().paper(p.id()).given());
        return begun ? State.INCOMPLETE : State.NOT_STARTED;
    }

    private static State wishesOf(OpenDraft open) {
        if (!open.draft().content().seen(DraftContent.WISHES)) {
            return State.NOT_STARTED;
        }
        boolean right = ChoosingReturn.check(open.draft().content().wishes()).isEmpty();
        return right ? State.DONE : State.INCOMPLETE;
    }
}
