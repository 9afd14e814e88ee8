package vn.datmui.exchange;

/** The secrecy level of a document (độ mật; Law on Protection of State Secrets 29/2018/QH14, art. 8). Only the first may enter. */
public enum Secrecy {
    /** Not a state secret. */
    NONE,
    /** Mật. */
    SECRET,
    /** Tối mật. */
    HIGHLY_SECRET,
    /** Tuyệt mật. */
    TOP_SECRET
}
