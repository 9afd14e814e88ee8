package vn.datmui.partners.axis;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The document axis of the rehearsal. It keeps every message it acknowledged through its own death (not through that of
 * the machine), and hands each one out to every receiver until that receiver marks it.
 */
public final class DocumentAxis implements AutoCloseable {

    private final AxisBook book;
    private final FaultSwitch faults;

    private DocumentAxis(AxisBook book, FaultSwitch faults) {
        this.book = book;
        this.faults = faults;
    }

    public static DocumentAxis open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new DocumentAxis(AxisBook.open(folder), FaultSwitch.open(folder.resolve("faults.json")));
    }

    /** Answers programs at {@code /axis/v1/...} and people at {@code /axis}. */
    public void answerAt(HttpServer server) {
        var door = new AxisDoor(book, faults);
        server.createContext("/axis/v1/", door::answer);
        var page = new AxisPage(book, faults);
        server.createContext("/axis", page::answer);
    }

    public Faults faults() {
        return faults.now();
    }

    public void misbehave(Faults wanted) {
        faults.set(wanted);
    }

    /** Every message that was taken, oldest first. */
    public List<Transaction> taken() {
        return book.transactions();
    }

    /** What became of every copy of a message. */
    public List<Delivery> deliveriesOf(String transaction) {
        return book.deliveriesOf(transaction);
    }

    @Override
    public void close() {
        book.close();
    }
}
