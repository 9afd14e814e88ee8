package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/**
 * Every route of every module, tried without sign-in and with every wrong role: denied unless {@code @OpenTo} says otherwise.
 * A new route is covered at birth.
 */
@PlatformTest
class ClosedDoorIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    Map<String, HandlerMapping> mappings;

    @Autowired
    ServletContext servlets;

    @Autowired
    People people;

    @Test
    void everyRouteSaysToWhomItIsOpen() {
        assertThat(doors()).filteredOn(door -> door.openTo().isEmpty()).isEmpty();
    }

    @Test
    void everyDoorIsEitherForEveryoneOrForAnySignedInOrForRoles() {
        assertThat(doors())
                .allSatisfy(door -> assertThat(waysIn(door.openTo().orElseThrow()))
                        .as(door.toString())
                        .isEqualTo(1));
    }

    @Test
    void nobodyComesInWithoutSignIn() {
        Person stranger = people.stranger();
        String token = stranger.token();
        guarded().forEach(door -> {
            if (!door.pattern().startsWith("/api/")) {
                HttpResponse<String> asPage = stranger.send(door.request(stranger, token));
                assertThat(asPage.statusCode()).as("%s as a page", door).isEqualTo(303);
                assertThat(stranger.where(asPage)).as(door.toString()).startsWith("/sign-in");
            }
            HttpResponse<String> asProgram =
                    stranger.send(door.request(stranger, token).setHeader("Accept", "application/json"));
            assertThat(asProgram.statusCode()).as("%s as a program", door).isEqualTo(401);
            assertThat(asProgram.body()).as(door.toString()).doesNotContain("vn.datmui", "at java");
        });
    }

    @Test
    void nobodyComesInWithAWrongRole() {
        onePersonPerRole().forEach((role, person) -> {
            String token = person.token();
            guarded().filter(door -> door.isClosedTo(role)).forEach(door -> {
                HttpResponse<String> answer = person.send(door.request(person, token));
                assertThat(answer.statusCode()).as("%s as %s", door, role).isEqualTo(403);
            });
        });
    }

    @Test
    void thosePeopleComeInForWhomPagesAreMeant() {
        onePersonPerRole()
                .forEach((role, person) -> guarded()
                        .filter(door -> door.method() == RequestMethod.GET
                                && !door.pattern().contains("{"))
                        .filter(door -> !door.isClosedTo(role))
                        .forEach(door -> assertThat(person.get(door.pattern()).statusCode())
                                .as("%s as %s", door, role)
                                .isNotIn(401, 403, 500)));
    }

    @Test
    void nothingWithAnEffectIsDoneWithoutAFormToken() {
        Person citizen = people.citizen(People.HONG_THAM);
        doors().stream()
                .filter(door -> door.method() != RequestMethod.GET
                        && door.method() != RequestMethod.HEAD
                        && door.method() != RequestMethod.OPTIONS)
                .forEach(door -> assertThat(
                                citizen.send(door.request(citizen, "")).statusCode())
                        .as(door.toString())
                        .isEqualTo(403));
    }

    @Test
    void nothingElseAnswers() {
        assertThat(servlets.getServletRegistrations().keySet()).isSubsetOf("dispatcherServlet", "default", "jsp");
        mappings.values().stream().filter(mapping -> mapping != routes).forEach(mapping -> {
            switch (mapping) {
                case RouterFunctionMapping functions ->
                    assertThat(functions.getRouterFunction()).isNull();
                case AbstractUrlHandlerMapping urls ->
                    assertThat(urls.getHandlerMap().values())
                            .as(mapping.toString())
                            .allMatch(handler -> handler instanceof ResourceHttpRequestHandler);
                case RequestMappingInfoHandlerMapping others ->
                    assertThat(others.getHandlerMethods())
                            .as(mapping.toString())
                            .isEmpty();
                default ->
                    assertThat(mapping.getClass().getSimpleName())
                            .isIn("WelcomePageHandlerMapping", "WelcomePageNotAcceptableHandlerMapping");
            }
        });
    }

    private Map<Role, Person> onePersonPerRole() {
        Map<Role, Person> found = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            found.put(
                    role,
                    switch (role) {
                        case CITIZEN -> people.citizen(People.MINH_KHANG);
                        case ADMINISTRATOR -> people.administrator();
                        default -> people.officer(role, People.DAT_MUI);
                    });
        }
        return found;
    }

    private Stream<Door> guarded() {
        return doors().stream()
                .filter(door -> !door.openTo().map(OpenTo::everyone).orElse(false));
    }

    private List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        new TreeMap<>(byText(routes.getHandlerMethods())).values().forEach(doors::addAll);
        return doors;
    }

    private static Map<String, List<Door>> byText(Map<RequestMappingInfo, HandlerMethod> methods) {
        Map<String, List<Door>> found = new TreeMap<>();
        methods.forEach((info, method) -> found.put(info.toString(), doorsOf(info, method)));
        return found;
    }

    private static List<Door> doorsOf(RequestMappingInfo info, HandlerMethod method) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(verb -> new Door(verb, pattern, info, openTo(method))))
                .toList();
    }

    private static Optional<OpenTo> openTo(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class)));
    }

    private static int waysIn(OpenTo door) {
        return (door.everyone() ? 1 : 0) + (door.anySignedIn() ? 1 : 0) + (door.value().length > 0 ? 1 : 0);
    }

    /** One route with one method. */
    private record Door(RequestMethod method, String pattern, RequestMappingInfo info, Optional<OpenTo> openTo) {

        boolean isClosedTo(Role role) {
            return openTo.map(door -> !door.everyone()
                            && !door.anySignedIn()
                            && Arrays.stream(door.value()).noneMatch(role::equals))
                    .orElse(true);
        }

        java.net.http.HttpRequest.Builder request(Person person, String token) {
            String path = pattern.replaceAll("\\{\\*?[^}]*}", "00000000-0000-0000-0000-000000000000")
                    .replace("**", "x");
            var request = person.request(path + query())
                    .setHeader("Content-Type", contentType())
                    .setHeader("X-CSRF-TOKEN", token)
                    .method(
                            method.name(),
                            method == RequestMethod.GET || method == RequestMethod.HEAD
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(""));
            info.getHeadersCondition().getExpressions().stream()
                    .filter(header -> !header.isNegated())
                    .forEach(header -> request.setHeader(
                            header.getName(),
                            Optional.ofNullable(header.getValue()).orElse("1")));
            return request;
        }

        private String query() {
            return info.getParamsCondition().getExpressions().stream()
                    .filter(parameter -> !parameter.isNegated())
                    .map(parameter -> parameter.getName() + "="
                            + Optional.ofNullable(parameter.getValue()).orElse(""))
                    .reduce((a, b) -> a + "&" + b)
                    .map(query -> "?" + query)
                    .orElse("");
        }

        private String contentType() {
            return info.getConsumesCondition().getConsumableMediaTypes().stream()
                    .filter(type -> !type.isWildcardType())
                    .findFirst()
                    .orElse(MediaType.APPLICATION_FORM_URLENCODED)
                    .toString();
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
