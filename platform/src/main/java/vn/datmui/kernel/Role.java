package vn.datmui.kernel;

/** What a person is to the platform while acting. An officer's role comes from a post in an agency and ends with it. */
public enum Role {
    /** Người dân, doanh nghiệp: applies, tracks, rates. */
    CITIZEN,
    /** Cán bộ tiếp nhận: receives and returns at the counter (Decree 61/2018, art. 17). */
    COUNTER_OFFICER,
    /** Chuyên viên: examines and drafts (art. 19). */
    SPECIALIST,
    /** Lãnh đạo phòng: reviews, assigns. */
    DIVISION_HEAD,
    /** Lãnh đạo cơ quan: decides and signs. */
    AGENCY_LEADER,
    /** Văn thư: receives, registers, seals and issues the agency's documents (Decree 30/2020, art. 4, 14-24). */
    CLERK,
    /** Quản trị của cơ quan: looks after the accounts and posts of the own agency's people; decides no dossier. */
    AGENCY_ADMINISTRATOR,
    /** Quản trị hệ thống: runs the system for the whole province; decides no dossier. */
    ADMINISTRATOR
}
