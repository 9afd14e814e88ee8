package vn.datmui.partners.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The national identity of the rehearsal: OpenID Connect with the authorization code flow, PKCE, discovery, userinfo and keys that
 * change. Its people are invented, and each of its {@link Fault}s can be switched on, here or on its page {@code /admin}.
 */
public final class NationalIdentity {

    public static final String PATH = "/national-identity";

    private static final Duration SLOW = Duration.ofSeconds(20);

    private final String issuer;
    private final Keys keys = new Keys();
    private final KnownClients clients = new KnownClients();
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final Authorizing authorizing;
    private final Issuing issuing;

    /** Answers under {@link #PATH} of this server, which must run on this machine. */
    public NationalIdentity(HttpServer server) {
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
        issuing = new Issuing(issuer, keys, clients, this::is);
        authorizing = new Authorizing(issuer, clients, issuing, this::is);
        server.createContext(PATH, this::answer);
    }

    public String issuer() {
        return issuer;
    }

    /** Lets an application in by a secret; one that publishes a document about itself needs none. */
    public void register(String clientId, String secret, List<String> redirectUris) {
        clients.register(clientId, secret, redirectUris);
    }

    public synchronized void turn(Fault fault, boolean on) {
        if (on) {
            faults.add(fault);
        } else {
            faults.remove(fault);
        }
    }

    public synchronized void behave() {
        faults.clear();
    }

    public void rotateKeys() {
        keys.rotate();
    }

    private synchronized boolean is(Fault fault) {
        return faults.contains(fault);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Call call = new Call(exchange);
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        if (path.startsWith("/admin")) {
            administer(call);
            return;
        }
        if (is(Fault.SLOW)) {
            dawdle();
        }
        if (is(Fault.BROKEN)) {
            call.error(500, "server_error");
            return;
        }
        serve(path, call);
    }

    private void serve(String path, Call call) throws IOException {
        switch (path) {
            case "/.well-known/openid-configuration" -> call.json(200, discovery());
            case "/jwks" -> call.json(200, keys.published());
            case "/authorize" -> authorizing.answer(call);
            case "/token" -> issuing.token(call);
            case "/userinfo" -> issuing.userInfo(call);
            case "/style.css" -> call.send(200, "text/css", RehearsalPage.STYLE);
            default -> call.error(404, "not_found");
        }
    }

    private Map<String, Object> discovery() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("issuer", issuer);
        about.put("authorization_endpoint", issuer + "/authorize");
        about.put("token_endpoint", issuer + "/token");
        about.put("userinfo_endpoint", issuer + "/userinfo");
        about.put("jwks_uri", issuer + "/jwks");
        about.put("response_types_supported", List.of("code"));
        about.put("grant_types_supported", List.of("authorization_code"));
        about.put("subject_types_supported", List.of("public"));
        about.put("scopes_supported", List.of("openid", "profile"));
        about.put("acr_values_supported", List.of("1", "2", "3"));
        about.put("code_challenge_methods_supported", List.of("S256"));
        about.put("id_token_signing_alg_values_supported", List.of("RS256", "ES256"));
        about.put(
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_basic", "client_secret_post", "private_key_jwt"));
        about.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256", "ES256"));
        about.put("authorization_response_iss_parameter_supported", true);
        return about;
    }

    /** A page with a button for each fault; a program posts {@code fault=SLOW&on=true}, {@code behave} or {@code rotate}. */
    private void administer(Call call) throws IOException {
        if (call.isPost()) {
            switch (call.get("do")) {
                case "rotate" -> rotateKeys();
                case "behave" -> behave();
                default -> turn(Fault.valueOf(call.get("fault")), call.get("on").equals("true"));
            }
            call.to(issuer + "/admin");
            return;
        }
        call.page(RehearsalPage.administration(issuer, Fault.values(), this::is));
    }

    private static void dawdle() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
