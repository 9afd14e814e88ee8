package vn.datmui.partners;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.datmui.partners.axis.DocumentAxis;
import vn.datmui.partners.identity.NationalIdentity;

/**
 * Starts the partners on this machine only: SMTP on 127.0.0.1:3025 ({@code datmui.partners.smtp}); a page of what people
 * received on http://127.0.0.1:8090/mails ({@code datmui.partners.http}), and beside it the document axis at
 * {@code /axis}, kept in a folder of its own ({@code datmui.partners.axis}), and the national identity at
 * {@code /national-identity}. Port 0 takes any free one.
 */
public final class Partners implements AutoCloseable {

    private final MailBox mailBox;
    private final DocumentAxis axis;
    private final NationalIdentity identity;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Partners(int smtpPort, int httpPort, Path axisFolder) throws IOException {
        mailBox = new MailBox(smtpPort);
        axis = DocumentAxis.open(axisFolder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), httpPort), 0);
        new MailPages(mailBox, server);
        axis.answerAt(server);
        identity = new NationalIdentity(server);
        server.setExecutor(threads);
        server.start();
    }

    public static void main(String[] arguments) throws IOException {
        var folder = System.getProperty("datmui.partners.axis", "");
        var partners = new Partners(
                Integer.getInteger("datmui.partners.smtp", 3025),
                Integer.getInteger("datmui.partners.http", 8090),
                folder.isEmpty() ? throwaway() : Path.of(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(partners::close));
        var site = "http://127.0.0.1:" + partners.httpPort();
        System.out.println("SMTP 127.0.0.1:" + partners.smtpPort() + ", " + site + "/mails, " + site + "/axis, "
                + partners.nationalIdentity().issuer());
    }

    /** Partners whose axis keeps everything in a folder that is thrown away. */
    public static Partners start(int smtpPort, int httpPort) throws IOException {
        return start(smtpPort, httpPort, throwaway());
    }

    public static Partners start(int smtpPort, int httpPort, Path axisFolder) throws IOException {
        return new Partners(smtpPort, httpPort, axisFolder);
    }

    public int smtpPort() {
        return mailBox.port();
    }

    public int httpPort() {
        return server.getAddress().getPort();
    }

    /** The axis itself, for rehearsals in the same process. */
    public DocumentAxis axis() {
        return axis;
    }

    /** The national identity itself, to switch its faults on and off. */
    public NationalIdentity nationalIdentity() {
        return identity;
    }

    /** A folder that goes when the program ends. */
    private static Path throwaway() throws IOException {
        var folder = Files.createTempDirectory("datmui-axis");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        return folder;
    }

    private static void remove(Path folder) {
        try (var inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The folder " + folder + " could not be removed: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        axis.close();
        mailBox.close();
    }
}
