package vn.datmui.organisation.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.organisation.HeldPost;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Postings;
import vn.datmui.organisation.StandIn;

@Component
class RecordedPostings implements Postings {

    private final Register register;
    private final CurrentDirectory directory;

    RecordedPostings(Register register, CurrentDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    @Override
    @Transactional
    public void enter(Officer officer) {
        register.enter(officer);
        seenAtOnce();
    }

    @Override
    @Transactional
    public UUID give(Post post) {
        UUID holding = register.give(post);
        seenAtOnce();
        return holding;
    }

    @Override
    public Optional<HeldPost> find(UUID holding) {
        return directory.get().postsOfOfficer().values().stream()
                .flatMap(Collection::stream)
                .filter(held -> held.id().equals(holding))
                .findFirst();
    }

    @Override
    @Transactional
    public void end(UUID holding, LocalDate lastDay) {
        register.end("post", holding, lastDay);
        seenAtOnce();
    }

    @Override
    public List<HeldPost> in(AgencyCode agency) {
        Directory now = directory.get();
        return now.postsOfAgency().getOrDefault(agency, List.of()).stream()
                .sorted(Alphabet.by(held -> now.nameOf(held.post().officer())))
                .toList();
    }

    @Override
    public List<HeldPost> of(OfficerId officer) {
        return directory.get().postsOfOfficer().getOrDefault(officer, List.of());
    }

    @Override
    @Transactional
    public void enter(StandIn standIn) {
        register.enter(standIn);
        seenAtOnce();
    }

    @Override
    @Transactional
    public void endStandIn(UUID standIn, LocalDate lastDay) {
        register.end("stand_in", standIn, lastDay);
        seenAtOnce();
    }

    @Override
    public List<StandIn> standInsOf(OfficerId officer) {
        return directory.get().standIns().stream()
                .filter(s -> s.absent().equals(officer) || s.deputy().equals(officer))
                .toList();
    }

    @Override
    @Transactional
    public void end(AgencyCode agency, LocalDate lastDay, AgencyCode successor) {
        register.end(agency, lastDay, successor);
        seenAtOnce();
    }

    private void seenAtOnce() {
        directory.lookAgain();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                directory.lookAgain();
            }
        });
    }
}
