package vn.datmui.partners.axis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.partners.axis.Delivery.State;

/** What the axis knows: agencies, messages, copies. In memory, with every change in the journal before it counts. */
final class AxisBook implements AutoCloseable {

    private final Path folder;
    private final Map<String, Enrolled> agencies = new LinkedHashMap<>();
    private final Map<String, Transaction> transactions = new LinkedHashMap<>();
    private final Map<String, String> byMessageId = new HashMap<>();
    private final Map<String, Delivery> deliveries = new HashMap<>();
    private final Map<String, List<String>> byTransaction = new HashMap<>();
    private final Map<String, Map<String, Delivery>> open = new HashMap<>();
    private final Journal journal;

    private AxisBook(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("incoming"));
        journal = Journal.open(folder.resolve("journal"), this::remember);
    }

    static AxisBook open(Path folder) throws IOException {
        return new AxisBook(folder);
    }

    private void remember(Journal.Line line) {
        if (line.enrolled() != null) {
            agencies.put(line.enrolled().code(), line.enrolled());
        }
        if (line.left() != null) {
            agencies.remove(line.left());
        }
        if (line.taken() != null) {
            remember(line.taken());
        }
        if (line.delivery() != null) {
            remember(line.delivery());
        }
    }

    private void remember(Transaction transaction) {
        transactions.put(transaction.id(), transaction);
        byMessageId.put(transaction.sender() + " " + transaction.messageId(), transaction.id());
    }

    private void remember(Delivery delivery) {
        if (deliveries.put(delivery.id(), delivery) == null) {
            byTransaction
                    .computeIfAbsent(delivery.transaction(), id -> new ArrayList<>())
                    .add(delivery.id());
        }
        var queue = open.computeIfAbsent(delivery.receiver(), code -> new LinkedHashMap<>());
        if (delivery.state().isOpen()) {
            queue.put(delivery.id(), delivery);
        } else {
            queue.remove(delivery.id());
        }
    }

    synchronized Collection<Enrolled> agencies() {
        return List.copyOf(agencies.values());
    }

    /** By the new code or the old one. */
    synchronized Optional<Enrolled> agency(String code) {
        var byNew = agencies.get(code);
        return byNew != null
                ? Optional.of(byNew)
                : agencies.values().stream()
                        .filter(agency -> agency.oldCode().equals(code))
                        .findFirst();
    }

    synchronized void enrol(Enrolled agency) {
        journal.enrolled(agency);
        agencies.put(agency.code(), agency);
    }

    synchronized void leave(String code) {
        journal.left(code);
        agencies.remove(code);
    }

    /** A place for a message on its way in. */
    Path incoming() {
        return folder.resolve("incoming").resolve(UUID.randomUUID().toString());
    }

    Path content(String transaction) {
        return folder.resolve(transaction.substring(0, 2)).resolve(transaction);
    }

    synchronized Optional<Transaction> sentAs(String sender, String messageId) {
        return Optional.ofNullable(byMessageId.get(sender + " " + messageId)).map(transactions::get);
    }

    /** Takes a message; the same key of the same sender is taken once. */
    synchronized Transaction take(Path incoming, Transaction asked) {
        var known = sentAs(asked.sender(), asked.messageId());
        if (known.isPresent()) {
            return known.get();
        }
        keep(incoming, content(asked.id()));
        journal.taken(asked);
        remember(asked);
        asked.receivers().forEach(receiver -> deliver(asked.id(), receiver));
        return asked;
    }

    private static void keep(Path incoming, Path place) {
        try {
            Files.createDirectories(place.getParent());
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deliver(String transaction, String receiver) {
        change(new Delivery(UUID.randomUUID().toString(), transaction, receiver, State.WAITING, ""));
    }

    private void change(Delivery delivery) {
        journal.delivery(delivery);
        remember(delivery);
    }

    /** A second copy under a new number: the fault "duplicates". */
    synchronized void deliverAgain(String id) {
        var delivery = deliveries.get(id);
        if (delivery != null) {
            deliver(delivery.transaction(), delivery.receiver());
        }
    }

    synchronized List<Delivery> openFor(String receiver, int most) {
        return open.getOrDefault(receiver, Map.of()).values().stream()
                .limit(most)
                .toList();
    }

    synchronized int openCount(String receiver) {
        return open.getOrDefault(receiver, Map.of()).size();
    }

    synchronized Optional<Delivery> delivery(String id, String receiver) {
        return Optional.ofNullable(deliveries.get(id))
                .filter(delivery -> delivery.receiver().equals(receiver));
    }

    synchronized void mark(Delivery delivery, State state, String reason) {
        change(delivery.now(state, reason));
    }

    synchronized List<Delivery> deliveriesOf(String transaction) {
        return byTransaction.getOrDefault(transaction, List.of()).stream()
                .map(deliveries::get)
                .toList();
    }

    synchronized @Nullable Transaction transaction(String id) {
        return transactions.get(id);
    }

    /** A message other than this one, for the fault "wrong messages". */
    synchronized Optional<Transaction> another(String id) {
        return transactions.values().stream()
                .filter(transaction -> !transaction.id().equals(id))
                .findFirst();
    }

    synchronized List<Transaction> transactions() {
        return List.copyOf(transactions.values());
    }

    synchronized List<Transaction> sentBy(String sender) {
        return transactions.values().stream()
                .filter(transaction -> transaction.sender().equals(sender))
                .toList();
    }

    static String now() {
        return Instant.now().toString();
    }

    @Override
    public void close() {
        journal.close();
    }
}
