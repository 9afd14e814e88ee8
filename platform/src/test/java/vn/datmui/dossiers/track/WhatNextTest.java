package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.datmui.dossiers.track.AStandingDossier.DUE;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;

class WhatNextTest {

    private static final Instant IN_TIME = DUE.minusSeconds(1);
    private static final Instant TOO_LATE = DUE.plusSeconds(1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTERED,       CHECK,       false
            ACCEPTED,         FORWARD,     false
            NOT_ACCEPTED,     FILE_AGAIN,  false
            IN_PROCESS,       RESULT,      false
            SUPPLEMENT_ASKED, SUPPLEMENT,  true
            PAYMENT_ASKED,    PAY,         true
            WITHDRAWN,        WITHDRAWN,   false
            STOPPED,          STOPPED,     false
            DONE,             FETCH,       true
            RETURNED,         RATE,        false
            """)
    void everyStatusHasANextStepAndSaysWhoseTurnItIs(Status status, WhatNext next, boolean applicantsTurn) {
        WhatNext found = WhatNext.of(AStandingDossier.in(status).standing(), IN_TIME);
        assertThat(found).isEqualTo(next);
        assertThat(found.isApplicantsTurn()).isEqualTo(applicantsTurn);
    }

    @ParameterizedTest
    @CsvSource({"AT_THE_COUNTER,FETCH", "ONLINE,DOWNLOAD", "BY_POST,POST"})
    void theResultComesTheWayThatWasChosen(ReturnWay.Kind kind, WhatNext next) {
        assertThat(WhatNext.of(AStandingDossier.in(Status.DONE).returned(kind).standing(), IN_TIME))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @EnumSource(ReturnWay.Kind.class)
    void anOwedFeeComesBeforeTheResult(ReturnWay.Kind kind) {
        var owing =
                AStandingDossier.in(Status.DONE).owing(15_000).returned(kind).standing();
        assertThat(WhatNext.of(owing, IN_TIME)).isEqualTo(WhatNext.PAY_FEE);
    }

    @Test
    void saysOpenlyThatItIsLate() {
        assertThat(WhatNext.of(AStandingDossier.in(Status.IN_PROCESS).standing(), TOO_LATE))
                .isEqualTo(WhatNext.LATE);
    }

    @Test
    void speaksOfTheNewAppointmentUntilThatIsBrokenToo() {
        var moved = AStandingDossier.in(Status.IN_PROCESS)
                .rescheduledTo(DUE.plusSeconds(3600))
                .standing();
        assertThat(WhatNext.of(moved, TOO_LATE)).isEqualTo(WhatNext.NEW_APPOINTMENT);
        assertThat(WhatNext.of(moved, DUE.plusSeconds(3601))).isEqualTo(WhatNext.LATE);
    }
}
