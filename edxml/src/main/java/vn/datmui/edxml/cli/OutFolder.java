package vn.datmui.edxml.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that attachments are unpacked into: nothing in it is ever overwritten, nothing outside of it touched. */
record OutFolder(Path root) {

    static OutFolder at(Path path) throws IOException {
        return new OutFolder(Files.createDirectories(path).toRealPath());
    }

    /** A name that nobody has yet, in the folder itself. */
    Path free(String safeName) {
        var file = root.resolve(safeName);
        int dot = safeName.lastIndexOf('.');
        var stem = dot > 0 ? safeName.substring(0, dot) : safeName;
        var ending = dot > 0 ? safeName.substring(dot) : "";
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = root.resolve(stem + " (" + i + ")" + ending);
        }
        return file;
    }

    /** A name that nobody has yet, in a folder inside. */
    Path free(String safeFolder, String safeName) throws IOException {
        var inner = root.resolve(safeFolder);
        Files.createDirectories(inner);
        if (!inner.toRealPath().startsWith(root)) {
            throw new IOException(inner + " leads out of " + root);
        }
        return new OutFolder(inner).free(safeName);
    }

    static OutputStream create(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    String move(Path from, String safeName) throws IOException {
        var file = free(safeName);
        try (var out = create(file)) {
            Files.copy(from, out);
        }
        return relative(file);
    }

    String relative(Path file) {
        return root.relativize(file).toString();
    }
}
