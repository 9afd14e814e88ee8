package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.audit.Origin;
import vn.datmui.kernel.AccountId;

/** The address, the id and the person of the request that this thread works for. */
@Component
class OriginOfRequest implements Origin {

    @Override
    public String address() {
        return Optional.ofNullable(current())
                .map(HttpServletRequest::getRemoteAddr)
                .orElse("");
    }

    @Override
    public String request() {
        return Optional.ofNullable(MDC.get(NumberingRequests.NUMBER)).orElse("");
    }

    @Override
    public String assuranceOf(AccountId account) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn person
                        && person.account().equals(account)
                ? person.assurance().word()
                : "";
    }

    private static @Nullable HttpServletRequest current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
