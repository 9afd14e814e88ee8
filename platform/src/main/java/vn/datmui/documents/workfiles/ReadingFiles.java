package vn.datmui.documents.workfiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.documents.workfiles.store.WorkFileTable;
import vn.datmui.identity.SignedIn;
import vn.datmui.organisation.Post;

/** Reading work files; what is not for the person is not there. */
@Component
public class ReadingFiles {

    private static final int MOST = 200;

    private final WorkFileTable files;
    private final Clock clock;

    ReadingFiles(WorkFileTable files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * The list with the figure of the year.
     *
     * @param closed how many were closed this year
     * @param onNetwork how many of those held nothing on paper only
     */
    public record Found(List<WorkFile> rows, int year, int closed, int onNetwork) {}

    /** A file with what lies in it, and what the person may do. */
    public record Whole(WorkFile file, List<FileItem> items, boolean isKeeper, boolean isArchive) {

        public boolean isOnTheNetwork() {
            return items.stream().allMatch(FileItem::isOnTheNetwork);
        }
    }

    public Found find(SignedIn me) {
        Post post = FileRights.post(me);
        List<Post> here = me.posts().stream()
                .filter(one -> one.agency().equals(post.agency()))
                .toList();
        int year = LocalDate.now(clock).getYear();
        int[] figures = files.closedAndOnNetwork(post.agency(), year);
        return new Found(
                files.of(
                        post.agency(),
                        here.stream().anyMatch(FileRights::seesAgency),
                        here.stream().map(Post::unitCode).distinct().toList(),
                        Objects.requireNonNull(me.officer()).value(),
                        MOST),
                year,
                figures[0],
                figures[1]);
    }

    public Whole get(SignedIn me, UUID id) {
        WorkFile file = files.find(id).filter(one -> FileRights.sees(me, one)).orElseThrow(FileProblem::unknown);
        return new Whole(file, files.itemsOf(id), FileRights.keeps(me, file), FileRights.isArchive(me, file.agency()));
    }

    /** The open files that the person keeps. */
    public List<WorkFile> openOf(SignedIn me) {
        return find(me).rows().stream()
                .filter(file -> file.state() == FileState.OPEN && FileRights.keeps(me, file))
                .toList();
    }
}
