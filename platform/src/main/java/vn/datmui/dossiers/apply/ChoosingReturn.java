package vn.datmui.dossiers.apply;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.VietnameseText;

/** Keeps how the applicant wants the result and how to reach them. */
@Component
public class ChoosingReturn {

    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST = 300;

    /**
     * What became of it.
     *
     * @param typed as typed, clean
     * @param findings by field ({@code returnKind}, {@code address}, {@code phone}, {@code email}), the code of what is wrong
     * @param clash whether another device has saved something else meanwhile: then nothing was kept
     */
    public record Chosen(OpenDraft open, Wishes typed, Map<String, String> findings, boolean clash) {}

    private final OpeningDraft opening;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    ChoosingReturn(OpeningDraft opening, Drafts drafts, AuditTrail audit, Clock clock) {
        this.opening = opening;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Chosen save(UUID id, SignedIn person, Posted posted) {
        OpenDraft open = opening.openToChange(id, person);
        Wishes typed = read(posted);
        boolean clash = open.draft().changedElsewhere(DraftContent.WISHES, posted.revision(), posted.screen())
                && !typed.equals(open.draft().content().wishes());
        return clash ? new Chosen(open, typed, Map.of(), true) : keep(open, person, typed, posted);
    }

    /** What is wrong with the wishes; empty when they can be followed. */
    public static Map<String, String> check(Wishes wishes) {
        Map<String, String> findings = new LinkedHashMap<>();
        if (wishes.returnKind() == null) {
            findings.put("returnKind", "required");
        }
        if (wishes.returnKind() == ReturnWay.Kind.BY_POST && wishes.address().isEmpty()) {
            findings.put("address", "required");
        }
        if (wishes.phone().isEmpty()) {
            findings.put("phone", "required");
        } else if (!PHONE.matcher(wishes.phone()).matches()) {
            findings.put("phone", "format");
        }
        if (!wishes.email().isEmpty() && !EMAIL.matcher(wishes.email()).matches()) {
            findings.put("email", "format");
        }
        Stream.of(Map.entry("address", wishes.address()), Map.entry("email", wishes.email()))
                .filter(e -> e.getValue().length() > LONGEST)
                .forEach(e -> findings.put(e.getKey(), "tooLong"));
        return findings;
    }

    private Chosen keep(OpenDraft open, SignedIn person, Wishes typed, Posted posted) {
        Draft changed = open.draft()
                .changed(DraftContent.WISHES, posted.screen(), clock.instant(), content -> content.withWishes(typed));
        drafts.save(changed);
        audit.record(FillingDraft.actOn(changed, person, "dossiers.draft-save")
                .with(Map.of("section", DraftContent.WISHES)));
        return new Chosen(open.now(changed), typed, check(typed), false);
    }

    private static Wishes read(Posted posted) {
        return new Wishes(
                kind(posted.first("returnKind")),
                line(posted.first("address")),
                line(posted.first("phone")).replaceAll("[ ().-]", "").replaceFirst("^(\\+|00)84", "0"),
                line(posted.first("email")));
    }

    private static String line(String typed) {
        return VietnameseText.clean(Controls.removed(typed));
    }

    private static ReturnWay.@Nullable Kind kind(String typed) {
        Optional<ReturnWay.Kind> chosen = Stream.of(ReturnWay.Kind.values())
                .filter(k -> k.name().equals(typed))
                .findFirst();
        return chosen.orElse(null);
    }
}
