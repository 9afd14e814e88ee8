package vn.datmui.identity.federation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.federation.Upstream;
import vn.datmui.identity.federation.UpstreamForm;
import vn.datmui.pages.Choice;
import vn.datmui.pages.FormErrors;
import vn.datmui.pages.Page;

/**
 * The administrators' page of providers of identities.
 *
 * @param document the address of our document about ourselves
 */
public record UpstreamsModel(List<Line> lines, UpstreamTyped typed, Map<String, String> faults, String document) {

    /**
     * A version that stands or waits.
     *
     * @param by who proposed it; blank for the demonstration's
     * @param own whether the reader proposed it
     */
    public record Line(Upstream upstream, String by, boolean own) {

        public boolean waits() {
            return upstream.state() == Upstream.State.WAITING;
        }
    }

    public List<Choice> levels(Page page) {
        return Arrays.stream(AssuranceLevel.values())
                .map(level -> new Choice(level.word(), page.t("identity.assurance." + level.word())))
                .toList();
    }

    public List<Choice> proofs(Page page) {
        return Arrays.stream(UpstreamForm.Proof.values())
                .map(proof -> proof.name().toLowerCase(Locale.ROOT))
                .map(proof -> new Choice(proof, page.t("identity.upstreams.proof." + proof)))
                .toList();
    }

    public FormErrors errors(Page page) {
        FormErrors errors = FormErrors.none();
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            errors = errors.and(fault.getKey(), page.t("identity.upstreams.fault." + fault.getValue()));
        }
        return errors;
    }
}
