package vn.datmui.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.StandIn;

@Component
class RecordedOfficers implements Officers {

    private final CurrentDirectory directory;

    RecordedOfficers(CurrentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return Optional.ofNullable(directory.get().officers().get(id));
    }

    @Override
    public List<Post> postsOf(OfficerId id, LocalDate day) {
        Directory now = directory.get();
        List<Post> own = own(now, id, day);
        return now.standIns().isEmpty()
                ? own
                : Stream.concat(own.stream(), meanwhile(now, id, own, day)).toList();
    }

    @Override
    public List<Post> holdersOf(Role role, AgencyCode agency, LocalDate day) {
        Directory now = directory.get();
        return now.postsOfAgency().getOrDefault(agency, List.of()).stream()
                .map(HeldPost::post)
                .filter(p -> p.role() == role && now.gives(p, day))
                .flatMap(p -> Stream.concat(Stream.of(p), deputiesOf(now, p, day)))
                .sorted(Alphabet.by(p -> now.nameOf(p.officer())))
                .toList();
    }

    private static List<Post> own(Directory now, OfficerId id, LocalDate day) {
        return now.postsOfOfficer().getOrDefault(id, List.of()).stream()
                .map(HeldPost::post)
                .filter(p -> now.gives(p, day))
                .toList();
    }

    private static Stream<Post> deputiesOf(Directory now, Post post, LocalDate day) {
        return now.standIns().stream()
                .filter(s -> isFor(s, post, day))
                .filter(s -> worksIn(post.agency(), own(now, s.deputy(), day)))
                .map(s -> post.actedInBy(s.deputy(), s.period(), now.nameOf(s.absent())));
    }

    private static Stream<Post> meanwhile(Directory now, OfficerId deputy, List<Post> own, LocalDate day) {
        return now.standIns().stream()
                .filter(s -> s.deputy().equals(deputy))
                .flatMap(s -> own(now, s.absent(), day).stream()
                        .filter(p -> isFor(s, p, day) && worksIn(p.agency(), own))
                        .map(p -> p.actedInBy(deputy, s.period(), now.nameOf(s.absent()))));
    }

    private static boolean isFor(StandIn standIn, Post post, LocalDate day) {
        return standIn.period().contains(day)
                && standIn.absent().equals(post.officer())
                && standIn.unitCode().equals(post.unitCode())
                && standIn.role() == post.role();
    }

    /** A deputy who has left the agency stands in for nobody there any more. */
    private static boolean worksIn(AgencyCode agency, List<Post> own) {
        return own.stream().anyMatch(p -> p.agency().equals(agency));
    }
}
