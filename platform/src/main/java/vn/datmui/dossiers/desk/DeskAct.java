package vn.datmui.dossiers.desk;

/** An act that the desk may offer on a dossier. */
public enum DeskAct {
    ACCEPT,
    REFUSE_INTAKE,
    ASK_SUPPLEMENT,
    TAKE_SUPPLEMENT,
    COMPLETE,
    SEND_BACK,
    SIGN,
    SIGN_REFUSAL,
    ASK_PAYMENT,
    PAY,
    COLLECT_FEE,
    RESCHEDULE,
    STOP,
    REOPEN,
    HAND_OVER,
    WITHDRAW
}
