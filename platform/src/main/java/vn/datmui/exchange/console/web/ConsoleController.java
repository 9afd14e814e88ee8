package vn.datmui.exchange.console.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.console.AgenciesOfPerson;
import vn.datmui.exchange.console.ConversationFilter;
import vn.datmui.exchange.console.ConversationView;
import vn.datmui.exchange.console.ReadingConversations;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.pages.Choice;
import vn.datmui.pages.SeeOther;

/** The list of conversations, one conversation, and the acts of a clerk; a clerk sees the own agency's, an administrator all. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.ADMINISTRATOR},
        reach = Reach.EVERY)
class ConsoleController {

    private final ReadingConversations reading;
    private final AgenciesOfPerson rights;
    private final Exchange exchange;
    private final Credentials credentials;
    private final Agencies agencies;
    private final Clock clock;

    ConsoleController(
            ReadingConversations reading,
            AgenciesOfPerson rights,
            Exchange exchange,
            Credentials credentials,
            Agencies agencies,
            Clock clock) {
        this.reading = reading;
        this.rights = rights;
        this.exchange = exchange;
        this.credentials = credentials;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/admin/exchange")
    ModelAndView list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        var known = Stream.of(ConversationState.values()).map(Enum::name).anyMatch(state::equals) ? state : "";
        var filter = new ConversationFilter(ConversationView.of(view), agency.strip(), words.strip(), known, page);
        var bound = rights.boundTo(me);
        var model = new ListModel(
                filter,
                reading.find(filter, me),
                bound.isPresent() ? List.of() : choices(),
                bound.flatMap(agencies::find).map(own -> own.name()).orElse(""),
                clock.instant());
        return new ModelAndView("exchange/list", Map.of("model", model));
    }

    private List<Choice> choices() {
        return credentials.all().stream()
                .flatMap(one -> agencies.find(one.agency()).stream())
                .map(agency -> new Choice(agency.code().value(), agency.name()))
                .sorted(java.util.Comparator.comparing(Choice::value))
                .toList();
    }

    @GetMapping("/admin/exchange/{id}")
    ModelAndView conversation(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done) {
        return page(id(id), me, done, "", HttpStatus.OK);
    }

    private ModelAndView page(ConversationId id, SignedIn me, String done, String missing, HttpStatus status) {
        var whole = reading.whole(id, me);
        boolean mayAnswer = rights.mayAnswer(me, whole.conversation().agency());
        var model = new ConversationModel(
                whole,
                agencies.find(whole.conversation().agency())
                        .map(own -> own.name())
                        .orElse(""),
                mayAnswer ? OpenAct.of(whole.conversation()) : List.of(),
                done,
                missing,
                clock.instant());
        return new ModelAndView("exchange/conversation", Map.of("model", model), status);
    }

    @OpenTo(value = Role.CLERK, reach = Reach.OWN_AGENCY)
    @PostMapping("/admin/exchange/{id}/answer")
    ModelAndView answer(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String words) {
        var conversation = exchange.get(id(id));
        rights.requireAnswer(me, conversation.agency());
        var chosen = OpenAct.named(act).orElseThrow(() -> ExchangeProblem.notNow(conversation.state()));
        if (chosen.needsWords() && words.isBlank()) {
            return page(conversation.id(), me, "", act, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var by = rights.actor(me);
        if (chosen == OpenAct.TAKE_BACK) {
            exchange.takeBack(conversation.id(), words, by);
        } else {
            exchange.answer(conversation.id(), answer(chosen, words), by);
        }
        return SeeOther.page("/admin/exchange/" + conversation.id() + "?done=" + act);
    }

    private static Answer answer(OpenAct act, String words) {
        return switch (act) {
            case ACCEPT -> new Answer.Accept();
            case REFUSE -> new Answer.Refuse(words);
            case ASSIGN -> new Answer.Assign(words);
            case START -> new Answer.Start();
            case FINISH -> new Answer.Finish();
            case AGREE -> new Answer.AgreeToChange();
            case DECLINE -> new Answer.RefuseChange(words);
            case TAKE_BACK -> throw new IllegalStateException("taking back is no answer");
        };
    }

    private static ConversationId id(String text) {
        return new ConversationId(Ids.read(text));
    }
}
