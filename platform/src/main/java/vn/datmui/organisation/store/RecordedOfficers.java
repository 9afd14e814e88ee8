package vn.datmui.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;

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
        return directory.get().postsOfOfficer().getOrDefault(id, List.of()).stream()
                .filter(p -> p.validity().contains(day))
                .toList();
    }

    @Override
    public List<Post> holdersOf(Role role, AgencyCode agency, LocalDate day) {
        return directory.get().postsOfAgency().getOrDefault(agency, List.of()).stream()
                .filter(p -> p.role() == role && p.validity().contains(day))
                .sorted(Alphabet.by(
                        p -> find(p.officer()).map(Officer::fullName).orElse("")))
                .toList();
    }
}
