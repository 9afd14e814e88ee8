package vn.datmui.identity.web.door;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Looks the session up once, and only for requests that ask who comes: pictures and style sheets do not. */
public final class OnFirstUse implements DeferredSecurityContext {

    private final Supplier<SecurityContext> source;
    private @Nullable SecurityContext context;

    public OnFirstUse(Supplier<SecurityContext> source) {
        this.source = source;
    }

    @Override
    public SecurityContext get() {
        if (context == null) {
            context = source.get();
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
