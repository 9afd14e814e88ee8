package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.datmui.identity.audit.Origin;

/** The address and the id of the request that this thread works for. */
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

    private static @Nullable HttpServletRequest current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
