package vn.datmui.partners.identity;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import vn.datmui.partners.identity.KnownClients.KnownClient;

/** The page on which a test person signs in, and the way back to the application with a code. */
final class Authorizing {

    private final String issuer;
    private final KnownClients clients;
    private final Issuing issuing;
    private final Predicate<Fault> faults;

    Authorizing(String issuer, KnownClients clients, Issuing issuing, Predicate<Fault> faults) {
        this.issuer = issuer;
        this.clients = clients;
        this.issuing = issuing;
        this.faults = faults;
    }

    void answer(Call call) throws IOException {
        String redirect = call.get("redirect_uri");
        Optional<KnownClient> client = clients.find(call.get("client_id"))
                .filter(known -> known.redirectUris().contains(redirect));
        if (client.isEmpty()) {
            call.error(400, "invalid_client_or_redirect_uri");
        } else if (!isComplete(call)) {
            call.to(back(call, "error", "invalid_request"));
        } else if (!call.isPost()) {
            call.page(RehearsalPage.signIn(issuer, call.parameters()));
        } else if (call.get("person").isEmpty()) {
            call.to(back(call, "error", "access_denied"));
        } else {
            call.to(back(call, "code", issuing.remember(granted(call, TestPerson.of(call.get("person"))))));
        }
    }

    private static boolean isComplete(Call call) {
        return call.get("response_type").equals("code")
                && call.get("code_challenge_method").equals("S256")
                && !call.get("code_challenge").isEmpty()
                && (" " + call.get("scope") + " ").contains(" openid ");
    }

    private static Granted granted(Call call, Optional<TestPerson> chosen) {
        TestPerson person = chosen.orElseThrow();
        return new Granted(
                person,
                Math.min(person.level(), Integer.parseInt(call.get("level"))),
                Instant.now(),
                call.get("client_id"),
                call.get("redirect_uri"),
                call.get("nonce"),
                call.get("code_challenge"));
    }

    private String back(Call call, String name, String value) {
        String state = faults.test(Fault.WRONG_STATE) ? "cua-nguoi-khac" : call.get("state");
        String who = faults.test(Fault.MIXED_UP) ? "https://nguoi-khac.example" : issuer;
        String address = call.get("redirect_uri");
        return address + (address.contains("?") ? "&" : "?") + name + "=" + encoded(value) + "&state=" + encoded(state)
                + "&iss=" + encoded(who);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
