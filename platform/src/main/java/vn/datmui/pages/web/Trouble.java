package vn.datmui.pages.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.datmui.kernel.Problem;
import vn.datmui.pages.Words;

/**
 * What went wrong with a request, before words are chosen: a status and code, the problem behind it if a module raised
 * one, and the incident under which a defect stands in the log.
 *
 * @param headers what the protocol wants said, such as {@code Allow}
 */
public record Trouble(
        int status, @Nullable Problem problem, @Nullable String incident, HttpHeaders headers) {

    private static final Map<Integer, Integer> NEAREST = Map.of(406, 415, 408, 400, 412, 409, 428, 409, 503, 503);
    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503);

    static Trouble of(Problem problem) {
        return new Trouble(problem.kind().status(), problem, null, HttpHeaders.EMPTY);
    }

    static Trouble ofStatus(int status) {
        return new Trouble(status, null, null, HttpHeaders.EMPTY);
    }

    static Trouble ofStatus(int status, HttpHeaders headers) {
        return new Trouble(status, null, null, headers);
    }

    static Trouble defect(String incident) {
        return new Trouble(500, null, incident, HttpHeaders.EMPTY);
    }

    public String code() {
        return problem == null ? "PAG-0" + worded() : problem.code();
    }

    public String title(Words words) {
        return words.get("pages.trouble." + worded());
    }

    public String detail(Words words) {
        return problem == null ? words.get("problem." + code()) : words.of(problem);
    }

    Map<String, Object> parameters() {
        return problem == null ? Map.of() : problem.parameters();
    }

    /** The status itself, or the nearest one that has words of its own. */
    private int worded() {
        var near = NEAREST.getOrDefault(status, status);
        return WORDED.contains(near) ? near : near < 500 ? 400 : 500;
    }
}
