package vn.datmui.identity.provider.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.provider.Client;
import vn.datmui.identity.provider.ClientForm;
import vn.datmui.identity.provider.Proposal;
import vn.datmui.identity.provider.Scope;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The administrators' page of clients.
 *
 * @param typed the form as typed; of a fresh page empty
 * @param changing the client whose registration is being changed; null for a new one
 * @param faults field to fault of what was typed
 * @param secret the secret that has just been made, shown this once; null otherwise
 */
public record ClientsModel(
        List<Client> clients,
        List<ProposalLine> waiting,
        ClientForm typed,
        @Nullable Client changing,
        Map<String, String> faults,
        @Nullable NewSecret secret) {

    /** A proposal, who made it, and whether it is the reader's own. */
    public record ProposalLine(Proposal proposal, String by, boolean own) {}

    /** A secret for its client. */
    public record NewSecret(String client, String name, String secret) {}

    public String redirectUris() {
        return String.join("\n", typed.redirectUris());
    }

    public String logoutUris() {
        return String.join("\n", typed.logoutUris());
    }

    public List<Choice> scopeChoices(Page page) {
        return Arrays.stream(Scope.values())
                .map(scope -> new Choice(scope.word(), page.t("identity.scope." + scope.word())))
                .toList();
    }

    public List<String> scopesTyped() {
        return typed.scopes().stream().map(Scope::word).toList();
    }

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.clients.fault." + fault.getValue()));
        }
        return errors;
    }
}
