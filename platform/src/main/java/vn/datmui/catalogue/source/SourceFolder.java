package vn.datmui.catalogue.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A folder of procedure files with everything in it. Reads only YAML and XHTML, at most 1 MB each; what it cannot read it names. */
public final class SourceFolder {

    static final int LARGEST = 1_000_000;

    private final SequencedMap<String, SourceFile> files = new LinkedHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private SourceFolder() {}

    /** The files that come with the platform. */
    public static SourceFolder shipped() {
        try {
            SourceFolder folder = new SourceFolder();
            var resolver = new PathMatchingResourcePatternResolver(SourceFolder.class.getClassLoader());
            for (Resource resource : resolver.getResources("classpath*:procedures/**/*")) {
                String address = resource.getURL().toString();
                String name = address.substring(address.lastIndexOf("/procedures/") + "/procedures/".length());
                if (isOurs(name)) {
                    folder.add(name, resource.getContentAsByteArray());
                }
            }
            return folder.sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder on disk; a folder that is not there is empty. */
    public static SourceFolder at(Path place) {
        SourceFolder folder = new SourceFolder();
        if (!Files.isDirectory(place)) {
            return folder;
        }
        try (Stream<Path> all = Files.walk(place, 6)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                if (isOurs(name)) {
                    folder.add(name, Files.size(file) > LARGEST ? new byte[LARGEST + 1] : Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static boolean isOurs(String name) {
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".xhtml"));
    }

    private void add(String name, byte[] content) {
        if (content.length > LARGEST) {
            troubles.add(new Trouble(name, 1, "", "file.tooBig", LARGEST / 1000));
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(content))
                    .toString();
            files.put(name, new SourceFile(name, text.startsWith("\ufeff") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            troubles.add(new Trouble(name, 1, "", "file.notUtf8"));
        }
    }

    private SourceFolder sorted() {
        List<SourceFile> all = new ArrayList<>(files.values());
        all.sort(Comparator.comparing(SourceFile::name));
        files.clear();
        all.forEach(f -> files.put(f.name(), f));
        return this;
    }

    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    public Optional<SourceFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The files that could not be read at all. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }
}
