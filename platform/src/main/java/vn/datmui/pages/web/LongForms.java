package vn.datmui.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets somebody who pastes a book into one box see in its place that it is too long, with all other answers kept: a long
 * form is read in bounded memory ({@link LongForm}). Above {@value #LONGEST} bytes, and for too many answers, it is refused
 * as a whole.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LongForms extends OncePerRequestFilter {

    private static final long LONG = 64 * 1024;
    private static final long LONGEST = 64 * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        return length <= LONG
                || length > LONGEST
                || type == null
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var form = FormReading.of(request.getInputStream());
        if (form.isPresent()) {
            chain.doFilter(new LongForm(request, form.get()), response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
