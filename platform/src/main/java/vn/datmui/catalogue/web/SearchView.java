package vn.datmui.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ServiceField;
import vn.datmui.catalogue.publishing.PublishedCatalogue.LifeEvent;

/**
 * A search and what it found.
 *
 * @param event the moment of life that was asked for; null when none was
 */
public record SearchView(
        String words, String field, @Nullable LifeEvent event, List<ServiceField> fields, List<Procedure> found) {

    public String eventId() {
        return event == null ? "" : event.id();
    }
}
