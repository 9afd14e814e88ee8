package vn.datmui.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates, style sheets and fonts that come with the platform. */
final class PaperFiles {

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private PaperFiles() {}

    static String template(String name) {
        return text("/papers/" + name + ".xhtml");
    }

    /** The common style sheet followed by that of the paper. */
    static String style(String name) {
        return text("/papers/common.css") + text("/papers/" + name + ".css");
    }

    static byte[] font(String name) {
        return bytes("/fonts/" + name + ".ttf");
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        return READ.computeIfAbsent(path, PaperFiles::read);
    }

    private static byte[] read(String path) {
        try (InputStream in = PaperFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
