package vn.datmui.identity.provider.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.Account;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.provider.Client;
import vn.datmui.identity.provider.ClientForm;
import vn.datmui.identity.provider.Clients;
import vn.datmui.identity.provider.Proposal;
import vn.datmui.identity.provider.ProviderKeys;
import vn.datmui.identity.provider.RegisteringClients;
import vn.datmui.identity.provider.RegisteringClients.Proposed;
import vn.datmui.identity.provider.Scope;
import vn.datmui.identity.provider.web.ClientsModel.NewSecret;
import vn.datmui.identity.provider.web.ClientsModel.ProposalLine;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The systems that sign people in here: proposed by one administrator, approved by another. */
@Controller
@OpenTo(value = Role.ADMINISTRATOR, reach = Reach.EVERY)
class ClientsPage {

    private static final String PAGE = "/admin/clients";
    private static final ClientForm EMPTY =
            new ClientForm("", "", true, false, List.of(), List.of(), Set.of(Scope.OPENID, Scope.PROFILE), "", "");

    private final Clients clients;
    private final RegisteringClients registering;
    private final ProviderKeys keys;
    private final Accounts accounts;

    ClientsPage(Clients clients, RegisteringClients registering, ProviderKeys keys, Accounts accounts) {
        this.clients = clients;
        this.registering = registering;
        this.keys = keys;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    ModelAndView show(@AuthenticationPrincipal SignedIn me) {
        return page(me, EMPTY, null, Map.of(), null, HttpStatus.OK);
    }

    @GetMapping(PAGE + "/{client}/change")
    ModelAndView change(@AuthenticationPrincipal SignedIn me, @PathVariable String client) {
        Client known = known(client);
        return page(me, known.form(), known, Map.of(), null, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView register(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> scopes) {
        ClientForm form = form(typed, scopes);
        return after(registering.register(form, me.account()), me, form, null);
    }

    @PostMapping(PAGE + "/{client}/change")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String client,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> scopes) {
        Client known = known(client);
        ClientForm form = form(typed, scopes);
        return after(registering.change(known.id(), form, me.account()), me, form, known);
    }

    @PostMapping(PAGE + "/{client}/suspend")
    ModelAndView suspend(@AuthenticationPrincipal SignedIn me, @PathVariable String client) {
        registering.suspend(known(client).id(), me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{client}/resume")
    ModelAndView resume(@AuthenticationPrincipal SignedIn me, @PathVariable String client) {
        registering.askToResume(known(client).id(), me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping(PAGE + "/{client}/secret")
    ModelAndView newSecret(@AuthenticationPrincipal SignedIn me, @PathVariable String client) {
        registering.askNewSecret(known(client).id(), me.account());
        return SeeOther.page(PAGE);
    }

    /** The one page that answers a form without a redirect: the secret on it can be seen this once. */
    @PostMapping(PAGE + "/proposals/{proposal}/approve")
    ModelAndView approve(@AuthenticationPrincipal SignedIn me, @PathVariable String proposal) {
        UUID id = id(proposal);
        Proposal decided = waiting(id);
        String secret = registering.approve(id, me.account());
        return secret == null
                ? SeeOther.page(PAGE)
                : page(
                        me,
                        EMPTY,
                        null,
                        Map.of(),
                        new NewSecret(
                                decided.client().toString(), decided.form().name(), secret),
                        HttpStatus.OK);
    }

    @PostMapping(PAGE + "/proposals/{proposal}/refuse")
    ModelAndView refuse(@AuthenticationPrincipal SignedIn me, @PathVariable String proposal) {
        registering.refuse(id(proposal), me.account());
        return SeeOther.page(PAGE);
    }

    @PostMapping("/admin/keys/rotate")
    ModelAndView rotate(@AuthenticationPrincipal SignedIn me) {
        keys.rotate(me.account());
        return SeeOther.page(PAGE);
    }

    private ModelAndView after(Proposed proposed, SignedIn me, ClientForm form, @Nullable Client changing) {
        return switch (proposed) {
            case Proposed.Waiting waiting -> SeeOther.page(PAGE);
            case Proposed.Faulty(var faults) ->
                page(me, form, changing, faults, null, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(
            SignedIn me,
            ClientForm typed,
            @Nullable Client changing,
            Map<String, String> faults,
            @Nullable NewSecret secret,
            HttpStatus status) {
        List<ProposalLine> waiting = clients.waiting().stream()
                .map(proposal -> new ProposalLine(
                        proposal,
                        accounts.find(proposal.proposedBy())
                                .map(Account::fullName)
                                .orElse(""),
                        proposal.proposedBy().equals(me.account())))
                .toList();
        var model = new ClientsModel(clients.all(), waiting, typed, changing, faults, secret);
        return new ModelAndView("identity/clients", Map.of("model", model), status);
    }

    private Proposal waiting(UUID id) {
        return clients.waiting().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(IdentityProblem::decidedAlready);
    }

    private static ClientForm form(Map<String, String> typed, List<String> scopes) {
        Set<Scope> asked = new TreeSet<>();
        scopes.stream().map(Scope::of).flatMap(Optional::stream).forEach(asked::add);
        asked.add(Scope.OPENID);
        return new ClientForm(
                text(typed, "name"),
                text(typed, "purpose"),
                typed.containsKey("signsPeopleIn"),
                typed.containsKey("actsByItself"),
                lines(typed, "redirectUris"),
                lines(typed, "logoutUris"),
                asked,
                text(typed, "keys"),
                text(typed, "backChannelUri"));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static List<String> lines(Map<String, String> typed, String field) {
        return Arrays.stream(typed.getOrDefault(field, "").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Client known(String client) {
        return clients.find(id(client)).orElseThrow(IdentityProblem::unknownClient);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw IdentityProblem.unknownClient();
        }
    }
}
