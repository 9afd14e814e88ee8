package vn.datmui.notices;

/** Sends notices: kept in the account at once, in the caller's transaction; by e-mail as soon as the mail server takes it. */
public interface Notices {

    void send(Notice notice);
}
