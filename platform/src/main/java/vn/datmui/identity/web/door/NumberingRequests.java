package vn.datmui.identity.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a number of its own, by which its log lines, its acts and its answer are found together. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NumberingRequests extends OncePerRequestFilter {

    static final String NUMBER = "request";
    private static final int LENGTH = 13;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = UUID.randomUUID().toString().substring(0, LENGTH);
        response.setHeader("X-Request-Id", number);
        try (var _ = MDC.putCloseable(NUMBER, number)) {
            chain.doFilter(request, response);
        }
    }
}
