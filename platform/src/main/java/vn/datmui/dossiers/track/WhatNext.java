package vn.datmui.dossiers.track;

import java.time.Instant;
import vn.datmui.dossiers.process.Dossier;

/**
 * What happens next with a dossier and whose turn it is, for the applicant. Always one of these: nobody is left with a code
 * and silence. The words stand under {@code dossiers.track.next.<name>}.
 */
public enum WhatNext {
    /** The one-stop unit checks the papers. */
    CHECK(false),
    /** Accepted, on its way to the unit that examines it. */
    FORWARD(false),
    /** The agency works; the result comes by the due date. */
    RESULT(false),
    /** The agency works towards the new appointment, after an apology. */
    NEW_APPOINTMENT(false),
    /** The due date has passed. */
    LATE(false),
    /** The applicant completes the dossier. */
    SUPPLEMENT(true),
    /** The applicant pays the financial obligation. */
    PAY(true),
    /** The applicant pays the fee and gets the result. */
    PAY_FEE(true),
    /** The applicant downloads the result. */
    DOWNLOAD(true),
    /** The applicant fetches the result at the counter. */
    FETCH(true),
    /** The post brings the result. */
    POST(false),
    /** The applicant may rate; nothing else is open. */
    RATE(false),
    /** Not accepted: the applicant may file again, with what was wrong put right. */
    FILE_AGAIN(false),
    /** Stopped by the agency. */
    STOPPED(false),
    /** Taken back by the applicant. */
    WITHDRAWN(false);

    private final boolean applicantsTurn;

    WhatNext(boolean applicantsTurn) {
        this.applicantsTurn = applicantsTurn;
    }

    /** Whether the dossier waits for its owner. */
    public boolean isApplicantsTurn() {
        return applicantsTurn;
    }

    public static WhatNext of(Dossier dossier, Instant now) {
        return switch (dossier.status()) {
            case REGISTERED -> CHECK;
            case ACCEPTED -> FORWARD;
            case NOT_ACCEPTED -> FILE_AGAIN;
            case IN_PROCESS -> inProcess(dossier, now);
            case SUPPLEMENT_ASKED -> SUPPLEMENT;
            case PAYMENT_ASKED -> PAY;
            case WITHDRAWN -> WITHDRAWN;
            case STOPPED -> STOPPED;
            case DONE -> done(dossier);
            case RETURNED -> RATE;
        };
    }

    private static WhatNext inProcess(Dossier dossier, Instant now) {
        if (dossier.timing().isOverdue(now)) {
            return LATE;
        }
        return dossier.timing().rescheduled() ? NEW_APPOINTMENT : RESULT;
    }

    private static WhatNext done(Dossier dossier) {
        if (dossier.dues().feeIsOwed()) {
            return PAY_FEE;
        }
        return switch (dossier.filing().returnWay().kind()) {
            case AT_THE_COUNTER -> FETCH;
            case ONLINE -> DOWNLOAD;
            case BY_POST -> POST;
        };
    }
}
