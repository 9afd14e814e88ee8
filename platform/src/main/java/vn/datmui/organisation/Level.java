package vn.datmui.organisation;

/** A level of the administration. Districts exist until 2025-06-30 only; the levels of a day come from the records of that day. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
