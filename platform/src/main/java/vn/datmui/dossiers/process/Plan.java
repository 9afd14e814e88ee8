package vn.datmui.dossiers.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.ProcessStep;

/** The process plan of a dossier: the steps in their order. */
public record Plan(List<ProcessStep> steps) {

    public ProcessStep first() {
        return steps.getFirst();
    }

    /** The step of an id; empty at the one-stop unit and for ids of other plans. */
    public Optional<ProcessStep> step(@Nullable String id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<ProcessStep> after(ProcessStep step) {
        int index = steps.indexOf(step);
        return index + 1 < steps.size() ? Optional.of(steps.get(index + 1)) : Optional.empty();
    }

    public Optional<ProcessStep> before(ProcessStep step) {
        int index = steps.indexOf(step);
        return index > 0 ? Optional.of(steps.get(index - 1)) : Optional.empty();
    }

    /** How far along, in hundredths: all that an anonymous look-up may show. */
    public int completion(Dossier dossier) {
        return switch (dossier.status()) {
            case REGISTERED -> 5;
            case ACCEPTED -> 10;
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, RETURNED -> 100;
            case DONE -> 95;
            case IN_PROCESS, SUPPLEMENT_ASKED, PAYMENT_ASKED ->
                alongTheSteps(dossier.place().stepId());
        };
    }

    private int alongTheSteps(@Nullable String stepId) {
        int index = step(stepId).map(steps::indexOf).orElse(0);
        return 15 + 75 * index / steps.size();
    }
}
