package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/**
 * Every page of every module, asked for with what nobody should put into an address: it is found, or refused in words, but
 * nothing breaks. A new page is covered at birth.
 */
@PlatformTest
class OddAddressesIT {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]*)[^}]*}");
    private static final List<String> ODD = List.of(
            "",
            "x",
            "-1",
            "0",
            "9223372036854775808",
            "9".repeat(200),
            "2026-13-45",
            "+999999999-12-31",
            "a\u0000b\u001bc\u202e",
            "' or 1=1--",
            "%25%00%ff",
            "../../etc/passwd",
            "ă".repeat(300),
            "00000000-0000-0000-0000-000000000000");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private People people;

    @Test
    void breakNothing() {
        Map<String, Person> visitors = new HashMap<>();
        List<String> broken = new ArrayList<>();
        int asked = 0;
        for (var route : routes.getHandlerMethods().entrySet()) {
            Person visitor = visitors.computeIfAbsent(role(route.getValue()), this::visitor);
            for (String address : addresses(route.getKey(), route.getValue()).toList()) {
                asked++;
                look(visitor, address, broken);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(asked).isGreaterThan(20 * ODD.size());
    }

    private static void look(Person visitor, String address, List<String> broken) {
        HttpResponse<String> answer = visitor.get(address);
        if (answer.statusCode() >= 500) {
            broken.add(answer.statusCode() + " " + address);
        } else if (answer.body().contains("⟦")) {
            broken.add("a word is missing on " + address);
        }
    }

    private static Stream<String> addresses(RequestMappingInfo info, HandlerMethod method) {
        var verbs = info.getMethodsCondition().getMethods();
        if (!verbs.isEmpty() && !verbs.contains(RequestMethod.GET)) {
            return Stream.of();
        }
        List<String> parameters = parameters(method);
        return info.getPatternValues().stream()
                .filter(pattern -> !pattern.startsWith("/showcase"))
                .flatMap(pattern -> addresses(pattern, parameters));
    }

    private static Stream<String> addresses(String pattern, List<String> parameters) {
        Stream<String> places =
                VARIABLE.matcher(pattern).find() ? ODD.stream().map(odd -> filled(pattern, odd)) : Stream.of(pattern);
        String place = filled(pattern, "00000000-0000-0000-0000-000000000000");
        Stream<String> questions = parameters.stream()
                .flatMap(parameter -> ODD.stream().map(odd -> place + "?" + parameter + "=" + coded(odd)));
        return Stream.concat(places, questions);
    }

    private static String filled(String pattern, String value) {
        return VARIABLE.matcher(pattern)
                .replaceAll(Matcher.quoteReplacement(coded(value)))
                .replace("**", "x");
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter -> !Map.class.isAssignableFrom(parameter.getParameterType()))
                .map(parameter -> {
                    String named =
                            parameter.getParameterAnnotation(RequestParam.class).name();
                    return named.isEmpty()
                            ? method.getMethod()
                                    .getParameters()[parameter.getParameterIndex()]
                                    .getName()
                            : named;
                })
                .toList();
    }

    private static String role(HandlerMethod method) {
        OpenTo door = Stream.of(method.getMethod(), method.getBeanType())
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, OpenTo.class))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
        return door.everyone() ? "" : door.value().length == 0 ? Role.CITIZEN.name() : door.value()[0].name();
    }

    private Person visitor(String role) {
        return role.isEmpty()
                ? people.stranger()
                : switch (Role.valueOf(role)) {
                    case CITIZEN -> people.citizen(People.MINH_KHANG);
                    case ADMINISTRATOR -> people.administrator();
                    case Role officer -> people.officer(officer, People.DAT_MUI);
                };
    }
}
