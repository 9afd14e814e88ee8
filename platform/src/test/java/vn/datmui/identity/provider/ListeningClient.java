package vn.datmui.identity.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.datmui.People;
import vn.datmui.Person;

/** A client that wants to hear when a session has ended. */
final class ListeningClient implements AutoCloseable {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final HttpServer ear;
    final RelyingParty party;
    volatile int answer = 200;

    ListeningClient(People people) throws IOException {
        ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ear.createContext("/ended", this::hear);
        ear.start();
        Map<String, String> form = RelyingParty.form("Nghe " + UUID.randomUUID());
        form.put("backChannelUri", "http://127.0.0.1:" + ear.getAddress().getPort() + "/ended");
        party = RelyingParty.registered(people, form);
    }

    /** Signs the person in there; what the token endpoint answers. */
    JsonNode signIn(Person person) {
        return RelyingParty.json(
                party.exchange(party.answer(person, party.request()).get("code")));
    }

    /** The next logout token; null when there is none. */
    @Nullable
    String next() throws InterruptedException {
        return heard.poll(1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        ear.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int now = answer;
            exchange.sendResponseHeaders(now, -1);
            heard.add(URLDecoder.decode(body.substring("logout_token=".length()), StandardCharsets.UTF_8));
        }
    }
}
