package vn.datmui.partners;

import java.io.IOException;

/**
 * Starts the partners on this machine only: SMTP on 127.0.0.1:3025 ({@code datmui.partners.smtp}) and a page of what
 * people received on http://127.0.0.1:8090/mails ({@code datmui.partners.http}). Port 0 takes any free one.
 */
public final class Partners implements AutoCloseable {

    private final MailBox mailBox;
    private final MailPages pages;

    private Partners(MailBox mailBox, MailPages pages) {
        this.mailBox = mailBox;
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException {
        var partners = start(
                Integer.getInteger("datmui.partners.smtp", 3025), Integer.getInteger("datmui.partners.http", 8090));
        Runtime.getRuntime().addShutdownHook(new Thread(partners::close));
        System.out.println(
                "SMTP 127.0.0.1:" + partners.smtpPort() + ", http://127.0.0.1:" + partners.httpPort() + "/mails");
    }

    public static Partners start(int smtpPort, int httpPort) throws IOException {
        var mailBox = new MailBox(smtpPort);
        return new Partners(mailBox, new MailPages(mailBox, httpPort));
    }

    public int smtpPort() {
        return mailBox.port();
    }

    public int httpPort() {
        return pages.port();
    }

    @Override
    public void close() {
        pages.close();
        mailBox.close();
    }
}
