package vn.datmui.dossiers.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.VietnameseText;

/** Officers keep the filters that they need every day under names of their own: few, short, each name once. */
@Component
public class KeepingFilters {

    /** What can be read at a glance, and what one question can count. */
    public static final int MOST = 12;

    private final SavedFilters filters;
    private final AuditTrail audit;

    KeepingFilters(SavedFilters filters, AuditTrail audit) {
        this.filters = filters;
        this.audit = audit;
    }

    public List<SavedFilter> of(SignedIn me) {
        return filters.of(me.account());
    }

    /** @throws DossierProblem when the name is missing, too long or taken, or there are too many already */
    @Transactional
    public SavedFilter keep(SignedIn me, String name, WorklistFilter filter) {
        filters.lock(me.account());
        if (filters.of(me.account()).size() >= MOST) {
            throw DossierProblem.tooManyFilters(MOST);
        }
        SavedFilter kept = new SavedFilter(UUID.randomUUID(), free(me, null, name), filter.fromTheFirstRow());
        filters.add(me.account(), kept);
        record(me, "dossiers.keep-filter", kept.id());
        return kept;
    }

    @Transactional
    public void rename(SignedIn me, UUID id, String name) {
        filters.lock(me.account());
        filters.rename(me.account(), id, free(me, id, name));
        record(me, "dossiers.rename-filter", id);
    }

    @Transactional
    public void remove(SignedIn me, UUID id) {
        filters.remove(me.account(), id);
        record(me, "dossiers.remove-filter", id);
    }

    private String free(SignedIn me, @org.jspecify.annotations.Nullable UUID own, String typed) {
        String name = VietnameseText.clean(typed);
        if (name.isEmpty() || name.length() > SavedFilter.LONGEST_NAME) {
            throw DossierProblem.missing("name");
        }
        boolean taken = filters.of(me.account()).stream()
                .anyMatch(f -> !f.id().equals(own) && f.name().equalsIgnoreCase(name));
        if (taken) {
            throw DossierProblem.filterNameTaken();
        }
        return name;
    }

    private void record(SignedIn me, String verb, UUID id) {
        audit.record(Act.of(me.account(), verb, "filter:" + id));
    }
}
