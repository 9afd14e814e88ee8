package vn.datmui.documents.assignments;

import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.assignments.store.AssignmentTable;
import vn.datmui.documents.incoming.Handling;
import vn.datmui.documents.people.Standing;

/** Holds a task until the transaction ends: the document before its tasks, so that nobody waits in a circle. */
@Component
class Holding {

    private final AssignmentTable tasks;
    private final Handling handling;

    Holding(AssignmentTable tasks, Handling handling) {
        this.tasks = tasks;
        this.handling = handling;
    }

    /** @throws DocumentsProblem when it does not concern the person */
    Assignment hold(AssignmentId id, Standing by) {
        var incoming = tasks.find(id).orElseThrow(DocumentsProblem::unknown).incoming();
        if (incoming != null) {
            handling.hold(incoming);
        }
        return tasks.lock(id).filter(task -> task.concerns(by)).orElseThrow(DocumentsProblem::unknown);
    }
}
