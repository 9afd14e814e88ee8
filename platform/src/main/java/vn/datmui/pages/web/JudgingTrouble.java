package vn.datmui.pages.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.datmui.kernel.Problem;

/**
 * Tells the caller's fault from a defect of ours. A defect is logged with its stack under an incident number, and only the
 * number goes out.
 */
@Component
class JudgingTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(JudgingTrouble.class);
    /** Stands for a failure that nobody recognises. */
    private static final Trouble UNKNOWN = Trouble.ofStatus(0);

    private final SecureRandom random = new SecureRandom();

    Trouble judge(Throwable failure) {
        return causes(failure)
                .map(JudgingTrouble::known)
                .filter(trouble -> !trouble.equals(UNKNOWN))
                .findFirst()
                .orElseGet(() -> defect(failure));
    }

    private static Trouble known(Throwable failure) {
        return switch (failure) {
            case Problem problem -> Trouble.of(problem);
            case MaxUploadSizeExceededException _ -> Trouble.ofStatus(413);
            case InvalidParameterException refused -> Trouble.ofStatus(refused.getErrorCode());
            case MultipartException _, HttpMessageNotReadableException _ -> Trouble.ofStatus(400);
            case MethodArgumentTypeMismatchException _, BindException _ -> Trouble.ofStatus(400);
            case ServletRequestBindingException _ -> Trouble.ofStatus(400);
            case ErrorResponse answer
            when answer.getStatusCode().is4xxClientError() ->
                Trouble.ofStatus(answer.getStatusCode().value(), answer.getHeaders());
            default -> bySize(failure);
        };
    }

    /** Tomcat refuses bodies by exceptions of its own, which say in their names only that something was too large. */
    private static Trouble bySize(Throwable failure) {
        return switch (failure.getClass().getSimpleName()) {
            case "FileSizeLimitExceededException", "SizeLimitExceededException", "FileCountLimitExceededException" ->
                Trouble.ofStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            default -> UNKNOWN;
        };
    }

    private Trouble defect(Throwable failure) {
        var incident = HexFormat.of().formatHex(number());
        try (var _ = MDC.putCloseable("incident", incident)) {
            LOG.error("incident {}", incident, failure);
        }
        return Trouble.defect(incident);
    }

    private byte[] number() {
        var number = new byte[5];
        random.nextBytes(number);
        return number;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
