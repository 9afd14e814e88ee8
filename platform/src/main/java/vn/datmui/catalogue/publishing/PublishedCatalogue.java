package vn.datmui.catalogue.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ServiceField;
import vn.datmui.catalogue.search.ProcedureSearch;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;

/** The catalogue in memory, from the versions in the database; files are read at the start and when the administrator asks. */
@Component
public class PublishedCatalogue implements Catalogue {

    private static final Logger log = LoggerFactory.getLogger(PublishedCatalogue.class);

    private final ProcedureSources sources;
    private final PublishingProcedures publishing;
    private final Versions versions;
    private final TransactionTemplate transaction;
    private volatile Held held;

    /** Everything read at one moment, exchanged in one step. */
    private record Held(Shelf shelf, ProcedureSearch search, List<LifeEvent> lifeEvents, List<Trouble> troubles) {}

    PublishedCatalogue(
            ProcedureSources sources,
            PublishingProcedures publishing,
            Versions versions,
            PlatformTransactionManager transactions) {
        this.sources = sources;
        this.publishing = publishing;
        this.versions = versions;
        this.transaction = new TransactionTemplate(transactions);
        this.held = read();
    }

    /** A moment of life with its words. */
    public record LifeEvent(String id, BilingualText name, BilingualText hint) {}

    /** Reads the files again and publishes what has changed; returns what is wrong with files of the province. */
    public List<Trouble> readAgain() {
        held = read();
        return held.troubles();
    }

    private Held read() {
        ProcedureSources.Sources found = sources.read();
        Integer published = transaction.execute(status -> publishing.publish(found.files()));
        found.troubles()
                .forEach(t -> log.error("Procedure file left out: {} / {}", t.line(Language.EN), t.words(Language.VI)));
        Shelf shelf = Shelf.of(versions.all());
        log.info("Catalogue: {} versions, {} of them new", shelf.all().size(), published);
        List<LifeEvent> events = found.lifeEvents().values().stream()
                .map(PublishedCatalogue::event)
                .toList();
        return new Held(shelf, search(events), events, found.troubles());
    }

    private static ProcedureSearch search(List<LifeEvent> events) {
        return new ProcedureSearch(
                events.stream().collect(java.util.stream.Collectors.toMap(LifeEvent::id, LifeEvent::name)));
    }

    private static LifeEvent event(Tree event) {
        BilingualText name = event.words("name");
        return new LifeEvent(
                event.text("id"),
                name,
                Optional.ofNullable(event.wordsOrNull("hint")).orElse(name));
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return held.shelf().find(code, day);
    }

    @Override
    public Optional<Procedure> version(String code, int version) {
        return held.shelf().version(code, version);
    }

    @Override
    public List<Procedure> inForce(LocalDate day) {
        return held.shelf().inForce(day);
    }

    @Override
    public List<Procedure> search(String words, LocalDate day) {
        return held.search().find(words, inForce(day));
    }

    @Override
    public List<ServiceField> fields(LocalDate day) {
        return held.shelf().fields(day);
    }

    public List<LifeEvent> lifeEvents() {
        return held.lifeEvents();
    }

    /** What is wrong with files of the province: they are left out. */
    public List<Trouble> troubles() {
        return held.troubles();
    }

    /** Every version ever published, by code and number. */
    public List<StoredVersion> versions() {
        return held.shelf().all().stream().map(Shelf.Kept::stored).toList();
    }

    /** Where the province puts its own files. */
    public String ownFolder() {
        return sources.ownFolder().toString();
    }
}
