package vn.datmui.dossiers.track;

import vn.datmui.dossiers.Status;

/** The colour of a status tag, the same on every screen; the words beside it carry the meaning. */
public final class StatusColour {

    private StatusColour() {}

    /** As {@code tag.jte} takes it. */
    public static String of(Status status) {
        return switch (status) {
            case REGISTERED, ACCEPTED, IN_PROCESS -> "blue";
            case SUPPLEMENT_ASKED, PAYMENT_ASKED -> "yellow";
            case NOT_ACCEPTED, STOPPED -> "red";
            case WITHDRAWN -> "grey";
            case DONE, RETURNED -> "green";
        };
    }
}
