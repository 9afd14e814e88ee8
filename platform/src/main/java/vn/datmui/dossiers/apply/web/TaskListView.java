package vn.datmui.dossiers.apply.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.apply.Progress;
import vn.datmui.dossiers.apply.Progress.PageState;
import vn.datmui.dossiers.apply.Progress.State;
import vn.datmui.pages.Page;
import vn.datmui.pages.Task;

/** What is to be done before the application can be sent, and how far each part has come. */
public record TaskListView(OpenDraft open, Progress progress) {

    static TaskListView of(OpenDraft open) {
        return new TaskListView(open, Progress.of(open));
    }

    /** The first thing that is not done: where the green button leads. */
    public String nextAddress() {
        return progress.pages().stream()
                .filter(p -> p.state() != State.DONE)
                .findFirst()
                .map(p -> DraftAddress.of(open, p.page()))
                .orElseGet(this::nextAfterPages);
    }

    private String nextAfterPages() {
        if (progress.papers() != State.DONE) {
            return DraftAddress.of(open, "papers");
        }
        return DraftAddress.of(open, progress.wishes() == State.DONE ? "check" : "return");
    }

    public List<Task> answers(Page page) {
        List<Task> tasks = new ArrayList<>();
        for (PageState state : progress.pages()) {
            tasks.add(task(page, page.t(state.page().title()), DraftAddress.of(open, state.page()), state.state()));
        }
        return tasks;
    }

    public List<Task> papers(Page page) {
        return List.of(
                task(page, page.t("dossiers.apply.papers.title"), DraftAddress.of(open, "papers"), progress.papers()));
    }

    public List<Task> finish(Page page) {
        Task wishes =
                task(page, page.t("dossiers.apply.return.title"), DraftAddress.of(open, "return"), progress.wishes());
        Task fees = new Task(
                page.t("dossiers.apply.fees.title"),
                "",
                DraftAddress.of(open, "fees"),
                page.money(open.totalFee()),
                "");
        return List.of(wishes, fees, check(page));
    }

    private Task check(Page page) {
        @Nullable String address = progress.complete() ? DraftAddress.of(open, "check") : null;
        String status = progress.complete() ? "dossiers.apply.state.ready" : "dossiers.apply.state.cannot-start";
        return new Task(
                page.t("dossiers.apply.check.title"),
                "",
                address,
                page.t(status),
                progress.complete() ? "blue" : "grey");
    }

    private static Task task(Page page, String title, String address, State state) {
        return switch (state) {
            case NOT_STARTED -> new Task(title, "", address, page.t("dossiers.apply.state.not-started"), "blue");
            case INCOMPLETE -> new Task(title, "", address, page.t("dossiers.apply.state.incomplete"), "yellow");
            case DONE -> new Task(title, "", address, page.t("dossiers.apply.state.done"), "");
        };
    }
}
