package vn.datmui.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.datmui.identity.web.Onward;
import vn.datmui.pages.SeeOther;

/** A client's own address with our answer added to it. */
final class ClientAddress {

    private ClientAddress() {}

    /** With one named value, the client's state and who answers (RFC 9207). */
    static String with(String address, String name, String value, @Nullable String state, String issuer) {
        return withState(UriComponentsBuilder.fromUriString(address).queryParam(name, encoded(value)), state)
                .queryParam("iss", encoded(issuer))
                .build(true)
                .toUriString();
    }

    static String with(String address, @Nullable String state) {
        return withState(UriComponentsBuilder.fromUriString(address), state)
                .build(true)
                .toUriString();
    }

    /** Sends the person there: by a redirect, and after the form of consent by a page that goes on by itself. */
    static void send(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (request.getMethod().equals("POST")) {
            Onward.to(response, address);
        } else {
            SeeOther.answer(response, address);
        }
    }

    private static UriComponentsBuilder withState(UriComponentsBuilder address, @Nullable String state) {
        return state == null || state.isBlank() ? address : address.queryParam("state", encoded(state));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
