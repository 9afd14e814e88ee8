package vn.datmui.identity.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
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
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Problem.Kind;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

class DoorkeeperTest {

    private final Doorkeeper doorkeeper = new Doorkeeper(new KeepsEverything(), new AccessDeniedHandlerImpl());
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
        OfficerId officer = new OfficerId(UUID.randomUUID());
        AgencyCode agency = new AgencyCode("H12.32248");
        Post post = new Post(officer, agency, agency + "/x", "x", role, "", Period.since(LocalDate.of(2025, 7, 1)));
        SignedIn person = new SignedIn(new AccountId(UUID.randomUUID()), "Ai Đó", null, officer, "", "", List.of(post));
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, "", List.of())));
    }
}
