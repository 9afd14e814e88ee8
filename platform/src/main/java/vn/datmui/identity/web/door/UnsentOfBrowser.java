package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.signin.Secret;
import vn.datmui.identity.signin.Sessions;
import vn.datmui.identity.store.UnsentFormTable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.kernel.Digest;
import vn.datmui.pages.UnsentForm;
import vn.datmui.pages.UnsentForms;

/**
 * Forms sent too late, kept for an hour under a random token that only the browser has, and given back only to the account
 * whose session had ended (docs/decisions/0054). Passwords and files are never kept.
 */
@Component
class UnsentOfBrowser implements KeepingUnsent, UnsentForms {

    static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_FORMS = 5;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final List<String> SECRETS = List.of("password", "secret", "otp", "_csrf");

    private final HttpServletRequest current;
    private final Sessions sessions;
    private final UnsentFormTable table;
    private final Clock clock;

    /** @param current stands for the request of the moment */
    UnsentOfBrowser(HttpServletRequest current, Sessions sessions, UnsentFormTable table, Clock clock) {
        this.current = current;
        this.sessions = sessions;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean keep(HttpServletRequest request, HttpServletResponse response) {
        Map<String, List<String>> typed = typed(request);
        if (!request.getMethod().equals("POST") || typed.isEmpty()) {
            return true;
        }
        Optional<AccountId> whose = Cookies.SESSION.of(request).flatMap(sessions::holder);
        if (whose.isEmpty() || bytes(typed) > MOST_BYTES) {
            return false;
        }
        table.forgetExpired(clock.instant());
        String token = Cookies.UNSENT.of(request).orElseGet(Secret::fresh);
        UnsentForm form = new UnsentForm(WayBack.address(request), WayBack.pageOfForm(request), typed);
        table.keep(Secret.digest(token), whose.get(), form, clock.instant().plus(KEPT), MOST_FORMS);
        Cookies.UNSENT.set(request, response, token);
        return true;
    }

    @Override
    public void sentAtLast(HttpServletRequest request, AccountId person) {
        if (request.getMethod().equals("POST")) {
            token(request).ifPresent(token -> table.forget(token, person, WayBack.address(request)));
        }
    }

    @Override
    public List<UnsentForm> ofViewer() {
        SignedIn person = present();
        return person == null
                ? List.of()
                : token(current)
                        .map(token -> table.of(token, person.account(), clock.instant()))
                        .orElse(List.of());
    }

    @EventListener
    void forgetExpired(DayHasPassed day) {
        table.forgetExpired(clock.instant());
    }

    private static Optional<Digest> token(HttpServletRequest request) {
        return Cookies.UNSENT.of(request).map(Secret::digest);
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (SECRETS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::contains)) {
                typed.put(name, Arrays.asList(values));
            }
        });
        return typed;
    }

    private static long bytes(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .mapToLong(field -> field.getValue().stream()
                        .mapToLong(value -> size(field.getKey()) + size(value))
                        .sum())
                .sum();
    }

    private static long size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static @Nullable SignedIn present() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
