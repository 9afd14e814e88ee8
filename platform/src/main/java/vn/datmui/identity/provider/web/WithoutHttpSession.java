package vn.datmui.identity.provider.web;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;

/** Sessions are ours: the framework must not open one of its own beside them when it grants an authorization. */
final class WithoutHttpSession implements ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> {

    @Override
    public <O extends OAuth2AuthorizationEndpointFilter> O postProcess(O filter) {
        filter.setSessionAuthenticationStrategy((authentication, request, response) -> {});
        return filter;
    }
}
