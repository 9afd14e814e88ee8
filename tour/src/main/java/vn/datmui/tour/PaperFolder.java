package vn.datmui.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder in which the papers of the tour are left; nothing is left that is not a sound PDF. */
final class PaperFolder {

    private final Path folder;
    private final SignatureCheck signatures;

    PaperFolder(Path folder, SignatureCheck signatures) {
        this.folder = folder;
        this.signatures = signatures;
    }

    /** A result: signed by a leader, then by the agency. Returns who signed. */
    List<String> keepResult(String code, byte[] pdf) {
        keep(code + "-ket-qua.pdf", pdf);
        return signatures.signersOf(code, pdf, 2);
    }

    /** An official form: sealed by the agency. */
    void keepForm(String code, int number, byte[] pdf) {
        keep(code + "-bieu-mau-" + number + ".pdf", pdf);
        signatures.signersOf(code, pdf, 1);
    }

    void keep(String name, byte[] pdf) {
        if (!SignatureCheck.isPdf(pdf)) {
            throw new TourBroken(name + " is not a PDF");
        }
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
