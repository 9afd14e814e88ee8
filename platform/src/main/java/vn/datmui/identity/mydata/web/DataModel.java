package vn.datmui.identity.mydata.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.datmui.identity.mydata.DataRequest;
import vn.datmui.identity.mydata.OwnFact;
import vn.datmui.identity.provider.Grants;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * A person's data.
 *
 * @param older the address of earlier acts of others; blank for none
 * @param typed the request as typed
 * @param faults field to fault of what was typed
 */
public record DataModel(
        List<SightingLine> sightings,
        String older,
        List<Grants.Linked> consents,
        List<DataRequest> requests,
        Instant now,
        Map<String, String> typed,
        Map<String, String> faults) {

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.data.fault." + fault.getValue()));
        }
        return errors;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public List<Choice> kinds(Page page) {
        return Arrays.stream(DataRequest.Kind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        page.t("identity.data.kind." + kind.name()),
                        page.t("identity.data.kind-hint." + kind.name())))
                .toList();
    }

    public List<Choice> facts(Page page) {
        return Arrays.stream(OwnFact.values())
                .map(fact -> new Choice(fact.name(), page.t("identity.data.fact." + fact.name())))
                .toList();
    }
}
