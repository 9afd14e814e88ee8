package vn.datmui.identity.web.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The filters before every request. Who may come through which route is decided by the {@link Doorkeeper} behind them. */
@Configuration
@EnableWebSecurity
class SecurityChain implements WebMvcConfigurer {

    private final Doorkeeper doorkeeper;

    SecurityChain(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper).order(Integer.MIN_VALUE);
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, SessionContexts contexts, FormTokens tokens, AccessDeniedHandler staleForms)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(handling -> handling.accessDeniedHandler(staleForms))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** A request is measured once, as a whole; a measurement per filter would cost more than the filters. */
    @Bean
    SecurityObservationSettings noMeasurementPerFilter() {
        return SecurityObservationSettings.noObservations();
    }

    /** People sign in on our own page only; with this bean the framework makes no user of its own. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return attempt -> {
            throw new AuthenticationServiceException("people sign in at /sign-in");
        };
    }
}
