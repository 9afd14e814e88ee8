package vn.datmui.identity.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Problem.Kind;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

class DoorkeeperTest {

    private static final OfficerId OFFICER = new OfficerId(UUID.randomUUID());

    private final List<Act> recorded = new ArrayList<>();
    private final Doorkeeper doorkeeper =
            new Doorkeeper(new KeepsEverything(), new AccessDeniedHandlerImpl(), new RecordingRefusals(recorded::add));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/somewhere");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** A controller whose author forgot something. */
    static class Rooms {

        public void forgotten() {}

        @OpenTo(Role.AGENCY_LEADER)
        public void leadersOnly() {}

        @OpenTo(everyone = true)
        public void hall() {}
    }

    private static final class KeepsEverything implements KeepingUnsent {

        @Override
        public boolean keep(HttpServletRequest form, HttpServletResponse answer) {
            return true;
        }

        @Override
        public void sentAtLast(HttpServletRequest form, AccountId person) {}
    }

    @OpenTo(everyone = true)
    static class OpenHouse {

        public void room() {}

        @OpenTo(Role.AGENCY_LEADER)
        public void safe() {}
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void closesARouteThatSaysNothingEvenToTheAdministrator() {
        enterAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> knockAt(new Rooms(), "forgotten"))
                .isInstanceOfSatisfying(
                        IdentityProblem.class, p -> assertThat(p.code()).isEqualTo("IDE-0003"));
    }

    @Test
    void closesWhatIsNoHandlerMethod() {
        assertThatThrownBy(() -> doorkeeper.preHandle(request, response, new Object()))
                .isInstanceOf(IdentityProblem.class);
    }

    @Test
    void opensToTheRoleAndToNoOther() {
        enterAs(Role.AGENCY_LEADER);
        assertThat(knockAt(new Rooms(), "leadersOnly")).isTrue();
        enterAs(Role.SPECIALIST);
        assertThatThrownBy(() -> knockAt(new Rooms(), "leadersOnly"))
                .isInstanceOfSatisfying(
                        IdentityProblem.class, p -> assertThat(p.kind()).isEqualTo(Kind.FORBIDDEN));
    }

    @Test
    void recordsARefusalWithItsRule() {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/safes/{number}");
        enterAs(Role.SPECIALIST);
        assertThatThrownBy(() -> knockAt(new Rooms(), "leadersOnly")).isInstanceOf(IdentityProblem.class);
        assertThat(recorded).singleElement().satisfies(act -> {
            assertThat(act.verb()).isEqualTo("identity.access-refused");
            assertThat(act.subject()).isEqualTo("route:GET /safes/{number}");
            assertThat(act.details())
                    .containsEntry("rule", "AGENCY_LEADER: no record")
                    .containsEntry("roles", "SPECIALIST");
        });
    }

    @Test
    void leadsWhoeverWantsASecondFactorToSetOneUp() {
        Post post = postAs(Role.AGENCY_LEADER);
        enter(person(List.of(), List.of(post)));
        request.addHeader("Accept", "text/html");
        assertThat(knockAt(new Rooms(), "leadersOnly")).isFalse();
        assertThat(response.getHeader("Location")).isEqualTo("/account/security?next=%2Fsomewhere");
        request.removeHeader("Accept");
        assertThatThrownBy(() -> knockAt(new Rooms(), "leadersOnly"))
                .isInstanceOfSatisfying(
                        IdentityProblem.class, p -> assertThat(p.code()).isEqualTo("IDE-0020"));
    }

    @Test
    void letsTheMethodSpeakBeforeTheClass() {
        assertThat(knockAt(new OpenHouse(), "room")).isTrue();
        assertThatThrownBy(() -> knockAt(new OpenHouse(), "safe"))
                .isInstanceOfSatisfying(
                        IdentityProblem.class, p -> assertThat(p.kind()).isEqualTo(Kind.SIGN_IN_NEEDED));
    }

    @Test
    void opensTheHallAndTheAssetsToEveryone() throws IOException, ServletException {
        assertThat(knockAt(new Rooms(), "hall")).isTrue();
        assertThat(doorkeeper.preHandle(request, response, new ResourceHttpRequestHandler()))
                .isTrue();
    }

    @Test
    void letsErrorsBeShown() throws NoSuchMethodException {
        request.setDispatcherType(DispatcherType.ERROR);
        assertThat(knockAt(new Rooms(), "forgotten")).isTrue();
    }

    @Test
    void tellsPartialRequestsWhereToSignIn() {
        request.addHeader("HX-Request", "true");
        assertThatThrownBy(() -> knockAt(new Rooms(), "leadersOnly")).isInstanceOf(IdentityProblem.class);
        assertThat(response.getHeader("HX-Redirect")).startsWith("/sign-in");
    }

    private boolean knockAt(Object controller, String method) {
        try {
            return doorkeeper.preHandle(request, response, new HandlerMethod(controller, method));
        } catch (NoSuchMethodException | IOException | ServletException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void enterAs(Role role) {
        enter(person(List.of(postAs(role)), List.of()));
    }

    private static Post postAs(Role role) {
        AgencyCode agency = new AgencyCode("H12.32248");
        return new Post(OFFICER, agency, agency + "/x", "x", role, "", Period.since(LocalDate.of(2025, 7, 1)));
    }

    private static SignedIn person(List<Post> posts, List<Post> withheld) {
        return new SignedIn(
                new AccountId(UUID.randomUUID()), "Ai Đó", null, OFFICER, "", "", posts, withheld, AssuranceLevel.LOW);
    }

    private static void enter(SignedIn person) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, "", List.of())));
    }
}
