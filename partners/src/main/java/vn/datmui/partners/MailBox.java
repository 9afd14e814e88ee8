package vn.datmui.partners;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;
import java.util.List;

/** A mail server that accepts every mail to every address and keeps it in memory until it stops. */
final class MailBox implements AutoCloseable {

    private final GreenMail server;

    MailBox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The mails to this address, or all when it is empty, newest first. */
    List<Mail> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mail::of)
                .filter(mail -> mail.isTo(address))
                .distinct()
                .toList()
                .reversed();
    }

    @Override
    public void close() {
        server.stop();
    }
}
